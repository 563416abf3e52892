import type { PlanAnswer, PlanQuestion, PlanSuggestion, UnplacedReason, WantedVisit } from './plan-question.ts'
import { compareScores } from './plan-score.ts'
import { bestWith, firstPlan, type Held, type PlanBoard, scoreOf } from './plan-search.ts'
import { acquaintanceOf, meaningOf, type Slot, slotsOf, tourFinder } from './plan-slots.ts'

/**
 * Puts the wanted visits into the consultants' days: as few broken promises as can be, then least driving, where
 * knowing the place is worth some minutes (`PlanScore` says it exactly). What is planned already stays. Small questions are solved exactly;
 * larger ones by putting each visit in its best place and then finding the best places anew for a few neighbouring
 * visits at a time. No clock and no chance: the same question has the same answer, in whatever order it is put.
 */
export function suggestPlan(question: PlanQuestion): PlanAnswer {
  const jobs = question.wanted.toSorted((a, b) => compareText(`${a.dueOn}${a.place}`, `${b.dueOn}${b.place}`))
  const slots = slotsOf(question)
  const board: PlanBoard = { jobs, slots, tour: tourFinder(question, slots, jobs) }
  const held = improved(board, firstPlan(board))
  return answerOf(board, held)
}

const exactlyUpTo = 100_000
const neighbours = 3
const mostRounds = 4

function improved(board: PlanBoard, first: Held): Held {
  const { jobs, slots } = board
  const all = jobs.map((_, job) => job)
  if ((slots.length + 1) ** jobs.length <= exactlyUpTo) return bestWith(board, first, all)
  let held = first
  let score = scoreOf(board, held)
  for (let round = 0; round < mostRounds; round += 1) {
    const before = score
    for (const group of groupsOf(board, held)) {
      held = bestWith(board, held, group)
      score = scoreOf(board, held)
    }
    if (compareScores(score, before) === 0) break
  }
  return held
}

/** Each visit with the ones nearest to it, and those of one day together: what is most likely better done otherwise. */
function groupsOf({ jobs, slots }: PlanBoard, held: Held): readonly (readonly number[])[] {
  const near = jobs.map((_, job) => nearest(jobs, job))
  const days = slots.map((_, slot) => held.flatMap((at, job) => (at === slot ? [job] : [])).slice(0, neighbours))
  const seen = new Set<string>()
  return [...near, ...days].filter((group) => {
    const key = group.toSorted((a, b) => a - b).join(',')
    if (group.length === 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function nearest(jobs: readonly WantedVisit[], job: number): readonly number[] {
  const from = jobs[job]?.position
  const distance = (other: number) => {
    const to = jobs[other]?.position
    return from && to ? Math.hypot(from.latitude - to.latitude, (from.longitude - to.longitude) * 0.57) : 9
  }
  const others = jobs.flatMap((_, other) => (other === job ? [] : [other]))
  return [job, ...others.toSorted((a, b) => distance(a) - distance(b) || a - b).slice(0, neighbours - 1)]
}

function answerOf(board: PlanBoard, held: Held): PlanAnswer {
  const { jobs, slots, tour } = board
  const suggestions: PlanSuggestion[] = []
  let driving = 0
  for (const at of slots.keys()) {
    const own = held.flatMap((where, job) => (where === at ? [job] : [])).toSorted((a, b) => a - b)
    if (own.length === 0) continue
    driving += tour(at, own).seconds
    suggestions.push(...own.map((job) => suggestionOf(board, at, own, job)))
  }
  const unplaced = jobs.flatMap((wanted, job) =>
    held[job] === null ? [{ place: wanted.place, dueOn: wanted.dueOn, why: whyNot(wanted, slots) }] : [],
  )
  return { suggestions, unplaced, drivingMinutes: Math.round(driving / 60) }
}

function suggestionOf(
  { jobs, slots, tour }: PlanBoard,
  at: number,
  own: readonly number[],
  job: number,
): PlanSuggestion {
  const wanted = jobs[job]
  const slot = slots[at]
  if (!wanted || !slot) throw new RangeError('no such visit in the plan')
  const { seconds, order } = tour(at, own)
  const without = tour(
    at,
    own.filter((other) => other !== job),
  ).seconds
  const stops = [...slot.fixed.map(({ place }) => place), ...own.map((other) => jobs[other]?.place ?? '')]
  const turn = order.indexOf(slot.fixed.length + own.indexOf(job))
  const before = order[turn - 1]
  return {
    ...{ place: wanted.place, worker: slot.worker, day: slot.day, minutes: wanted.minutes, dueOn: wanted.dueOn },
    isLate: slot.day > wanted.dueOn,
    acquaintance: acquaintanceOf(wanted, slot.worker),
    addedMinutes: wanted.position ? Math.round((seconds - without) / 60) : null,
    after: wanted.position && before !== undefined ? (stops[before] ?? null) : null,
  }
}

function whyNot(wanted: WantedVisit, slots: readonly Slot[]): UnplacedReason {
  if (slots.length === 0) return 'nobody-works'
  return slots.every((slot) => meaningOf(wanted, slot) === null) ? 'closed-all-days' : 'no-room'
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
