import { z } from 'zod'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type EventRow, eventRow } from '../data/event-rows.ts'
import {
  type HeadCount,
  headCounts,
  type IncidentRow,
  incidentRows,
  insertHeadCount,
  insertIncident,
} from '../data/night.ts'
import { type PostRow, postRows } from '../data/roster.ts'
import { incidentActions, incidentBands, incidentKinds } from '../domain/event-lists.ts'
import { openForPlanning } from './open-for-planning.ts'
import { refuseCpr, refuseNames } from './text-without-names.ts'

export type NightLog = {
  readonly event: EventRow
  readonly posts: readonly PostRow[]
  readonly incidents: readonly IncidentRow[]
  readonly counts: readonly HeadCount[]
}

/** What was written down that night, the newest first. */
export const openNightLog = action({
  name: 'events.open-night-log',
  allow: 'event:read',
  input: z.strictObject({ eventId: z.uuid() }),
  async run(tx, { eventId }): Promise<Outcome<NightLog>> {
    const event = await eventRow(tx, eventId)
    if (!event) return missing()
    tx.about(eventId)
    const [posts, incidents, counts] = [
      await postRows(tx, eventId),
      await incidentRows(tx, eventId),
      await headCounts(tx, eventId),
    ]
    return done({ event, posts, incidents, counts })
  },
})

/**
 * Writes down what happened, never who. Refuses `has-cpr`; `name-like` until `neutral` says that nobody is named; and
 * `cancelled`. The same key twice is one incident.
 */
export const recordIncident = action({
  name: 'events.record-incident',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    kind: z.enum(incidentKinds),
    headBand: z.enum(incidentBands).default('unknown'),
    postId: z.uuid().nullable().default(null),
    actions: z.array(z.enum(incidentActions)).max(incidentActions.length).default([]),
    minutesAgo: z.number().int().min(0).max(1440).default(0),
    note: z.string().trim().max(2000).default(''),
    neutral: z.boolean().default(false),
    submissionKey: z.uuid(),
  }),
  async run(tx, { submissionKey, neutral, minutesAgo, ...incident }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, incident.eventId)
    if (event.refused) return event
    const no = refuseCpr(incident.note) ?? refuseNames(incident.note, neutral)
    if (no) return no
    const posts = await postRows(tx, incident.eventId)
    if (incident.postId && !posts.some(({ id }) => id === incident.postId)) return missing()
    const happenedAt = new Date(tx.now.getTime() - minutesAgo * 60_000)
    await insertIncident(tx, submissionKey, { ...incident, happenedAt })
    return done()
  },
})

/** Writes down how many young people are there now. The same key twice is one count. */
export const countHeads = action({
  name: 'events.count-heads',
  allow: 'event:write',
  input: z.strictObject({
    eventId: z.uuid(),
    number: z.number().int().min(0).max(100_000),
    postId: z.uuid().nullable().default(null),
    submissionKey: z.uuid(),
  }),
  async run(tx, { eventId, number, postId, submissionKey }): Promise<Outcome<undefined>> {
    const event = await openForPlanning(tx, eventId)
    if (event.refused) return event
    const posts = await postRows(tx, eventId)
    if (postId && !posts.some(({ id }) => id === postId)) return missing()
    await insertHeadCount(tx, submissionKey, eventId, { postId, number, countedAt: tx.now })
    return done()
  },
})
