import type { WantedVisit } from './plan-question.ts'
import { addScores, compareScores, noScore, type PlanScore } from './plan-score.ts'
import { leftOut, meaningOf, type Slot, type tourFinder } from './plan-slots.ts'

/** What the search works on: visits and days in a fixed order, and the driving of any day. */
export type PlanBoard = {
  readonly jobs: readonly WantedVisit[]
  readonly slots: readonly Slot[]
  readonly tour: ReturnType<typeof tourFinder>
}

/** By visit: the day it is in, as a place in the list of days, or null where it is in none. */
export type Held = readonly (number | null)[]

export function scoreOf(board: PlanBoard, held: Held): PlanScore {
  const meant = held.reduce(
    (sum, slot, job) => addScores(sum, slot === null ? leftOut : (meaning(board, job, slot) ?? leftOut)),
    noScore,
  )
  const driving = board.slots.reduce((sum, _, slot) => {
    const own = jobsIn(held, slot)
    return own.length === 0 ? sum : sum + board.tour(slot, own).seconds - board.tour(slot, []).seconds
  }, 0)
  return addScores(meant, drivingOnly(driving))
}

/** Each visit where it does best, the one first that would lose most by waiting. */
export function firstPlan(board: PlanBoard): Held {
  const held: (number | null)[] = board.jobs.map(() => null)
  const waiting = new Set(held.keys())
  while (waiting.size > 0) {
    let chosen: { job: number; slot: number | null; loss: PlanScore } | null = null
    for (const job of waiting) {
      const [best, second] = choicesOf(board, held, job)
      const loss = difference(second?.score ?? leftOut, best?.score ?? leftOut)
      if (chosen === null || compareScores(loss, chosen.loss) > 0) chosen = { job, slot: best?.slot ?? null, loss }
    }
    if (chosen === null) break
    held[chosen.job] = chosen.slot
    waiting.delete(chosen.job)
  }
  return held
}

type ChoiceOfSlot = { readonly slot: number | null; readonly score: PlanScore }

/** Where a visit fits, the best first; always with being left out. */
function choicesOf(board: PlanBoard, held: Held, job: number): readonly ChoiceOfSlot[] {
  const fitting = board.slots.flatMap((_, slot): ChoiceOfSlot[] => {
    const score = placed(board, held, job, slot)
    return score ? [{ slot, score }] : []
  })
  return [...fitting, { slot: null, score: leftOut }].toSorted((a, b) => compareScores(a.score, b.score))
}

/** What placing one more visit adds to the score, or null where it does not fit. */
function placed(board: PlanBoard, held: Held, job: number, slot: number): PlanScore | null {
  const meant = meaning(board, job, slot)
  if (meant === null) return null
  const before = jobsIn(held, slot)
  const after = board.tour(slot, [...before, job]).seconds
  const visits = [...before, job].reduce((sum, each) => sum + (board.jobs[each]?.minutes ?? 0) * 60, 0)
  if (after + visits > (board.slots[slot]?.room ?? 0)) return null
  return addScores(meant, drivingOnly(after - board.tour(slot, before).seconds))
}

/**
 * The same plan with the very best places for these visits, the others staying where they are. Adding a visit never
 * makes a plan better by the score, so a branch that is no better than the best found is left.
 */
export function bestWith(board: PlanBoard, held: Held, group: readonly number[]): Held {
  const rest = held.map((slot, job) => (group.includes(job) ? null : slot))
  const start = scoreOf(board, rest)
  const base = group.reduce((sum) => difference(sum, leftOut), start)
  const found: { held: Held; score: PlanScore } = { held, score: scoreOf(board, held) }
  const place = (at: number, working: (number | null)[], score: PlanScore): void => {
    if (compareScores(score, found.score) >= 0) return
    const job = group[at]
    if (job === undefined) {
      found.held = [...working]
      found.score = score
      return
    }
    for (const choice of choicesOf(board, working, job)) {
      working[job] = choice.slot
      place(at + 1, working, addScores(score, choice.score))
      working[job] = null
    }
  }
  place(0, [...rest], base)
  return found.held
}

function meaning({ jobs, slots }: PlanBoard, job: number, slot: number): PlanScore | null {
  const wanted = jobs[job]
  const day = slots[slot]
  return wanted && day ? meaningOf(wanted, day) : null
}

function jobsIn(held: Held, slot: number): readonly number[] {
  const own: number[] = []
  for (let job = 0; job < held.length; job += 1) if (held[job] === slot) own.push(job)
  return own
}

function drivingOnly(seconds: number): PlanScore {
  return [0, 0, 0, 0, seconds, 0]
}

function difference(one: PlanScore, other: PlanScore): PlanScore {
  return [
    one[0] - other[0],
    one[1] - other[1],
    one[2] - other[2],
    one[3] - other[3],
    one[4] - other[4],
    one[5] - other[5],
  ]
}
