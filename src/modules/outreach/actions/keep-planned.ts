import { z } from 'zod'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { openPlace } from '../../places/index.ts'
import { readPlanSurroundings } from '../data/plan-surroundings.ts'
import { type PlannedVisit, plannedById, plannedByKeys } from '../data/planned-rows.ts'
import { insertPlanned, lockPlanned, updatePlanned } from '../data/planned-writing.ts'
import { outreachColleagues } from '../data/working-hour-rows.ts'
import type { PlanClash } from '../domain/plan-clashes.ts'
import { clashesFor } from './plan-clashes-of.ts'

export type { PlannedVisit } from '../data/planned-rows.ts'

const minutesOfDay = 24 * 60
const furthest = 366

/** What a planned visit says, in an action and in a form. `from` is minutes after midnight; null: some time that day. */
export const plannedFields = {
  account: z.uuid(),
  on: DayInput,
  from: z
    .int()
    .min(0)
    .max(minutesOfDay - 1)
    .nullable(),
  minutes: z.int().min(5).max(720),
  note: z.string().trim().max(500).default(''),
  /** The reader has seen what clashes and plans it all the same. */
  despiteClashes: z.boolean().default(false),
}

type Content = { account: string; on: PlainDate; from: number | null; minutes: number; note: string }

/** A visit that is planned, or what speaks against it: nothing is written then, until it is asked again in spite of it. */
export type PlannedOrClashing =
  | { readonly planned: string; readonly clashes: null }
  | { readonly planned: null; readonly clashes: readonly PlanClash[] }

/**
 * Plans a visit by hand. Refuses a day that is over (`in-past`) or more than a year ahead (`too-far`), somebody who is
 * not in the SSP unit (`not-a-colleague`), a CPR number in the note
 * (`has-cpr`). Clashes are answered once and never forbid. The same submission key is the same visit.
 */
export const planVisit = action({
  name: 'outreach.plan-visit',
  allow: 'outreach:write',
  input: z.strictObject({ place: z.uuid(), ...plannedFields, submissionKey: z.uuid() }),
  async run(tx, { place, submissionKey, despiteClashes, ...content }): Promise<Outcome<PlannedOrClashing>> {
    const known = (await plannedByKeys(tx, [submissionKey])).get(submissionKey)
    if (known) return done({ planned: known, clashes: null })
    const opened = await openPlace.within(tx, { placeId: place })
    if (opened.refused) return opened
    const refused = await refusalOf(tx, content)
    if (refused) return refused
    const clashes = despiteClashes ? [] : await clashesOfDay(tx, null, place, content)
    if (clashes.length > 0) return done({ planned: null, clashes })
    const id = newId()
    tx.about(id, place)
    const isNew = await insertPlanned(tx, { ...content, id, place, hotspot: null, why: null, submissionKey })
    const planned = isNew ? id : ((await plannedByKeys(tx, [submissionKey])).get(submissionKey) ?? id)
    return done({ planned, clashes: null })
  },
})

/**
 * Changes who, when and how long. Refuses what `planVisit` does, a visit that was made or cancelled (`has-ended`), and one
 * that somebody else has changed since `seen` was read (`changed-meanwhile`).
 */
export const movePlanned = action({
  name: 'outreach.move-planned-visit',
  allow: 'outreach:write',
  input: z.strictObject({ plannedId: z.uuid(), ...plannedFields, seen: z.string().max(600) }),
  async run(tx, { plannedId, seen, despiteClashes, ...content }): Promise<Outcome<PlannedOrClashing>> {
    const visit = (await lockPlanned(tx, plannedId)) ? await plannedById(tx, plannedId) : null
    if (!visit) return missing()
    tx.about(plannedId)
    if (visit.ending) return refuse('conflict', 'has-ended')
    if (seenOf(visit) !== seen) return refuse('conflict', 'changed-meanwhile')
    const refused = await refusalOf(tx, content, visit.on)
    if (refused) return refused
    const clashes = despiteClashes ? [] : await clashesOfDay(tx, plannedId, visit.place, content)
    if (clashes.length > 0) return done({ planned: null, clashes })
    await updatePlanned(tx, plannedId, content)
    return done({ planned: plannedId, clashes: null })
  },
})

/** What a form was filled from, so that it can be told whether somebody changed it meanwhile. */
export function seenOf({ account, on, from, minutes, note }: PlannedVisit): string {
  return JSON.stringify([account, on, from, minutes, note])
}

async function refusalOf(tx: Tx, { account, on, note }: Content, before?: PlainDate): Promise<Refused | null> {
  if (on < tx.today && on !== before) return refuse('rule', 'in-past')
  if (on > addDays(tx.today, furthest)) return refuse('rule', 'too-far')
  if (cprIn(note)) return refuse('rule', 'has-cpr')
  const colleagues = await outreachColleagues(tx)
  return colleagues.some((colleague) => colleague.account === account) ? null : refuse('rule', 'not-a-colleague')
}

async function clashesOfDay(tx: Tx, id: string | null, place: string, content: Content) {
  const around = await readPlanSurroundings(tx, content.on, content.on)
  return clashesFor({ id, place, ...content }, around)
}
