import type { PlainDate } from '../../../kernel/dates.ts'
import type { Position } from '../../../kernel/positions.ts'
import { shortestTour, type Tour } from './plan-driving.ts'
import type { Acquaintance, PlanDay, PlanQuestion, PlanSpan, WantedVisit } from './plan-question.ts'
import type { PlanScore } from './plan-score.ts'

/** One consultant's day, to be filled. */
export type Slot = {
  readonly worker: string
  readonly day: PlainDate
  /** The place of the day among the days of the plan. */
  readonly at: number
  /** Seconds there are for visits and driving, once shifts and planned visits have theirs. */
  readonly room: number
  readonly fixed: readonly { readonly place: string; readonly position: Position | null }[]
}

/** The days somebody works, the first day first, by consultant within a day: the same whatever order they came in. */
export function slotsOf({ days, workers }: PlanQuestion): readonly Slot[] {
  const sorted = days.toSorted()
  const people = workers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return sorted.flatMap((day, at) =>
    people.flatMap((worker): Slot[] => {
      const found = worker.days.get(day)
      if (!found) return []
      return [{ worker: worker.id, day, at, room: roomIn(found) * 60, fixed: found.stops }]
    }),
  )
}

/** Minutes for driving and new visits: the hours less what takes one elsewhere, less the planned visits. */
export function roomIn({ hours, busy, stops }: PlanDay): number {
  const taken = stops.reduce((sum, { minutes }) => sum + minutes, 0)
  return hours.to - hours.from - busyMinutes(hours, busy) - taken
}

/** Minutes within the hours that something takes, each minute once. */
function busyMinutes(hours: PlanSpan, busy: readonly PlanSpan[]): number {
  let until = hours.from
  let taken = 0
  for (const { from, to } of busy.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(from, until)
    const end = Math.min(to, hours.to)
    if (end <= start) continue
    taken += end - start
    until = end
  }
  return taken
}

/** What placing a visit in a slot means for the promise; null where it cannot be: nobody is there that day. */
export function meaningOf(wanted: WantedVisit, slot: Slot): PlanScore | null {
  if (wanted.closed.has(slot.day)) return null
  const isLate = slot.day > wanted.dueOn
  const isEarly = slot.day < wanted.opensOn && !isLate
  const strangeness = strangenessSeconds[acquaintanceOf(wanted, slot.worker)]
  return [isLate ? 1 : 0, 0, isLate ? slot.at : 0, isEarly ? 1 : 0, strangeness, slot.at]
}

/**
 * How much longer one would drive rather than send somebody who does not have the place: ten minutes where they have been
 * there, twenty where they have not. Our own, to be confirmed.
 */
const strangenessSeconds: Record<Acquaintance, number> = { keeper: 0, 'has-been': 600, new: 1200 }

export const leftOut: PlanScore = [1, 1, 0, 0, 0, 0]

export function acquaintanceOf({ keeper, knownBy }: WantedVisit, worker: string): Acquaintance {
  if (keeper === worker) return 'keeper'
  return knownBy.has(worker) ? 'has-been' : 'new'
}

/** The shortest round of a slot with these visits in it; each set of visits is driven through once. */
export function tourFinder(question: PlanQuestion, slots: readonly Slot[], jobs: readonly WantedVisit[]) {
  const found = new Map<string, Tour>()
  return (slotAt: number, held: readonly number[]): Tour => {
    const key = `${slotAt}:${held.toSorted((a, b) => a - b).join(',')}`
    const known = found.get(key)
    if (known) return known
    const fixed = slots[slotAt]?.fixed ?? []
    const visits = held.toSorted((a, b) => a - b).map((job) => jobs[job]?.position ?? null)
    const tour = shortestTour([...fixed.map(({ position }) => position), ...visits], question.travel)
    found.set(key, tour)
    return tour
  }
}
