import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type Evaluation, insertEvaluation, newestEvaluation } from '../data/evaluations.ts'
import { type EventRow, eventRow } from '../data/event-rows.ts'
import { insertTurn, updateEvent } from '../data/event-writing.ts'
import { headCounts, incidentRows } from '../data/night.ts'
import { shiftPeople, shiftRows } from '../data/roster.ts'
import { type IncidentKind, incidentKinds } from '../domain/event-lists.ts'
import { openForPlanning } from './open-for-planning.ts'
import { refuseCpr, refuseNames } from './text-without-names.ts'

export type EventFigures = {
  readonly event: EventRow
  readonly evaluation: Evaluation | null
  /** Places on shifts: how many were needed, how many somebody had. Volunteers who are erased still count. */
  readonly needed: number
  readonly staffed: number
  readonly incidents: readonly { readonly kind: IncidentKind; readonly count: number }[]
  readonly highestCount: number | null
}

/** What an evaluation is written from. */
export const openEvaluation = action({
  name: 'events.open-evaluation',
  allow: 'event:read',
  input: z.strictObject({ eventId: z.uuid() }),
  async run(tx, { eventId }): Promise<Outcome<EventFigures>> {
    const event = await eventRow(tx, eventId)
    if (!event) return missing()
    tx.about(eventId)
    const shifts = await shiftRows(tx, eventId)
    const people = await shiftPeople(tx, eventId)
    const incidents = await incidentRows(tx, eventId)
    const counts = (await headCounts(tx, eventId)).map(({ number }) => number)
    return done({
      event,
      evaluation: await newestEvaluation(tx, eventId),
      needed: shifts.reduce((sum, { needed }) => sum + needed, 0),
      staffed: shifts.reduce(
        (sum, { id, needed }) => sum + Math.min(needed, people.filter(({ shiftId }) => shiftId === id).length),
        0,
      ),
      incidents: incidentKinds
        .map((kind) => ({ kind, count: incidents.filter((incident) => incident.kind === kind).length }))
        .filter(({ count }) => count > 0),
      highestCount: counts.length > 0 ? Math.max(...counts) : null,
    })
  },
})

/**
 * Writes what went well, what was learned and what to do next year; what was learned opens next year's plan. Refuses
 * before the first day (`not-yet`), a cancelled event, `has-cpr`, and `name-like` until `neutral`.
 */
export const evaluateEvent = action({
  name: 'events.evaluate-event',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    wentWell: z.string().trim().max(4000).default(''),
    learned: z.string().trim().min(1).max(4000),
    nextYear: z.string().trim().max(4000).default(''),
    neutral: z.boolean().default(false),
    submissionKey: z.uuid(),
  }),
  async run(tx, { eventId, neutral, submissionKey, ...evaluation }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    if (event.value.firstDay > tx.today) return refuse('rule', 'not-yet')
    const text = Object.values(evaluation).join('\n')
    const no = refuseCpr(text) ?? refuseNames(text, neutral)
    if (no) return no
    if (!(await insertEvaluation(tx, submissionKey, eventId, evaluation))) return done()
    await updateEvent(tx, eventId, { status: 'evaluated' })
    await insertTurn(tx, eventId, 'evaluated')
    return done()
  },
})
