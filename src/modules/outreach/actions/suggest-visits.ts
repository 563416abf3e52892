import { z } from 'zod'
import { addDays, compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type PlanSurroundings, readPlanSurroundings, workersOf } from '../data/plan-surroundings.ts'
import { plannedByKeys } from '../data/planned-rows.ts'
import { insertPlanned, waitForPlanning } from '../data/planned-writing.ts'
import { suggestAhead } from '../domain/plan-ahead.ts'
import type { PlanAnswer, PlanSuggestion } from '../domain/plan-question.ts'
import { planReasonOf } from '../domain/plan-reason.ts'

const mostWeeks = 5
/** Later than this nobody knows whose day it will be. */
const mostDaysAhead = 366

const Ahead = { from: DayInput, weeks: z.int().min(1).max(mostWeeks).default(1) }

export type SuggestedPlan = PlanAnswer & {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly today: PlainDate
  readonly names: { readonly places: ReadonlyMap<string, string>; readonly colleagues: ReadonlyMap<string, string> }
}

/**
 * The visits that keep every cadence with least driving, for one to five weeks from a day; nothing is written. A day
 * in the past is today. Refuses a day more than a year ahead (`too-far`).
 */
export const suggestVisits = action({
  name: 'outreach.suggest-visits',
  allow: 'outreach:read',
  input: z.strictObject(Ahead),
  async run(tx, { from, weeks }) {
    if (from > addDays(tx.today, mostDaysAhead)) return refuse('rule', 'too-far')
    const { around, answer } = await suggested(tx, from, weeks)
    const plan: SuggestedPlan = {
      ...answer,
      ...{ from: around.from, to: around.to, today: tx.today },
      names: {
        places: new Map(around.places.map(({ place, name }) => [place, name])),
        colleagues: new Map(around.colleagues.map(({ account, name }) => [account, name])),
      },
    }
    return done(plan)
  },
})

/** The same days, the same answer: what is accepted is looked up in a suggestion reckoned anew, never taken on trust. */
async function suggested(
  tx: Tx,
  asked: PlainDate,
  weeks: number,
): Promise<{ around: PlanSurroundings; answer: PlanAnswer }> {
  const from = compareDates(asked, tx.today) < 0 ? tx.today : asked
  const around = await readPlanSurroundings(tx, from, addDays(from, weeks * 7 - 1))
  const answer = suggestAhead({
    ...{ today: tx.today, from, to: around.to, places: around.places, workers: workersOf(around) },
    ...{ travel: around.travel, amberShare: around.settings.amberShare },
  })
  return { around, answer }
}

export type AcceptedVisits = {
  readonly made: readonly string[]
  /** Places whose suggestion no longer holds, because somebody changed the plan meanwhile. */
  readonly stale: readonly string[]
}

/**
 * Puts suggested visits in the plan. The same submission key again is the same visit. One that is no longer suggested
 * as it was shown is left out and named.
 */
export const acceptSuggestions = action({
  name: 'outreach.accept-suggestions',
  allow: 'outreach:write',
  input: z.strictObject({
    ...Ahead,
    visits: z
      .array(z.strictObject({ place: z.uuid(), account: z.uuid(), on: DayInput, submissionKey: z.uuid() }))
      .min(1)
      .max(300),
  }),
  async run(tx, { from, weeks, visits }) {
    await waitForPlanning(tx)
    const known = await plannedByKeys(
      tx,
      visits.map(({ submissionKey }) => submissionKey),
    )
    const { answer } = await suggested(tx, from, weeks)
    const made: string[] = [...known.values()]
    const stale: string[] = []
    for (const visit of visits.filter(({ submissionKey }) => !known.has(submissionKey))) {
      const found = answer.suggestions.find((each) => isSame(each, visit))
      if (found) made.push(await planOne(tx, found, visit.submissionKey))
      else stale.push(visit.place)
    }
    tx.about(...made)
    const accepted: AcceptedVisits = { made, stale }
    return done(accepted)
  },
})

function isSame(suggestion: PlanSuggestion, asked: { place: string; account: string; on: PlainDate }): boolean {
  return suggestion.place === asked.place && suggestion.worker === asked.account && suggestion.day === asked.on
}

async function planOne(tx: Tx, suggestion: PlanSuggestion, submissionKey: string): Promise<string> {
  const { place, worker: account, day: on, minutes } = suggestion
  const content = { place, account, on, minutes, from: null, note: '', hotspot: null }
  const id = newId()
  await insertPlanned(tx, { ...content, id, why: planReasonOf(suggestion), submissionKey })
  return id
}
