import { kilometresBetween, type Position } from '../../../kernel/positions.ts'
import type { PlanTravel } from './plan-question.ts'

/**
 * Driving in whole seconds, rounded up: sums are then whole numbers, and a detour by a third place is never shorter than
 * the straight way, which the search for the best plan builds on. No road map is asked; nothing leaves the house.
 */
export function secondsBetween(a: Position | null, b: Position | null, travel: PlanTravel): number {
  if (a === null || b === null) return 0
  return Math.ceil(((kilometresBetween(a, b) * travel.detour) / travel.kilometresPerHour) * 3600)
}

/** The same in minutes, rounded to the nearest. */
export function minutesBetween(a: Position | null, b: Position | null, travel: PlanTravel): number {
  return Math.round(secondsBetween(a, b, travel) / 60)
}

export type Tour = {
  /** The driving of the whole round in seconds, from the base and back where there is one. */
  readonly seconds: number
  /** The stops in the order of the round, as places in the list that was given. */
  readonly order: readonly number[]
}

const exactUpTo = 8

/**
 * The shortest round through these positions: the very shortest for up to eight of them, a good one beyond. Stops whose
 * position nobody has given cost nothing and come last.
 */
export function shortestTour(positions: readonly (Position | null)[], travel: PlanTravel): Tour {
  const known = positions.flatMap((position, index) => (position ? [index] : []))
  const unknown = positions.flatMap((position, index) => (position ? [] : [index]))
  const legs = legsOf(
    known.map((index) => positions[index] ?? null),
    travel,
  )
  const tour = known.length <= exactUpTo ? exactTour(legs) : goodTour(legs)
  return { seconds: tour.seconds, order: [...tour.order.map((at) => known[at] ?? 0), ...unknown] }
}

type Legs = {
  readonly count: number
  between(from: number, to: number): number
  /** From or to the base; nought where there is none. */
  home(stop: number): number
}

function legsOf(positions: readonly (Position | null)[], travel: PlanTravel): Legs {
  const table = positions.map((from) => positions.map((to) => secondsBetween(from, to, travel)))
  const home = positions.map((stop) => secondsBetween(travel.base, stop, travel))
  return { count: positions.length, between: (from, to) => table[from]?.[to] ?? 0, home: (stop) => home[stop] ?? 0 }
}

/** Held and Karp: the shortest way that ends at each stop having been at each set of stops. */
function exactTour(legs: Legs): Tour {
  const { count } = legs
  if (count === 0) return { seconds: 0, order: [] }
  const sets = 1 << count
  const best = new Float64Array(sets * count).fill(Number.POSITIVE_INFINITY)
  const before = new Int8Array(sets * count).fill(-1)
  for (let stop = 0; stop < count; stop += 1) best[(1 << stop) * count + stop] = legs.home(stop)
  for (let visited = 1; visited < sets; visited += 1) {
    for (let last = 0; last < count; last += 1) {
      const way = best[visited * count + last] ?? Number.POSITIVE_INFINITY
      if (way === Number.POSITIVE_INFINITY) continue
      for (let next = 0; next < count; next += 1) {
        if (visited & (1 << next)) continue
        const at = (visited | (1 << next)) * count + next
        const longer = way + legs.between(last, next)
        if (longer >= (best[at] ?? 0)) continue
        best[at] = longer
        before[at] = last
      }
    }
  }
  return tracedTour(legs, best, before)
}

function tracedTour(legs: Legs, best: Float64Array, before: Int8Array): Tour {
  const { count } = legs
  let visited = (1 << count) - 1
  const ends = Array.from({ length: count }, (_, stop) => (best[visited * count + stop] ?? 0) + legs.home(stop))
  const seconds = Math.min(...ends)
  let last = ends.indexOf(seconds)
  const order: number[] = []
  while (last >= 0) {
    order.unshift(last)
    const previous = before[visited * count + last] ?? -1
    visited &= ~(1 << last)
    last = previous
  }
  return { seconds, order }
}

/** Each stop is put where it costs least, then stretches are turned round as long as that helps. */
function goodTour(legs: Legs): Tour {
  let order: number[] = []
  for (let stop = 0; stop < legs.count; stop += 1) {
    const tries = Array.from({ length: order.length + 1 }, (_, at) => order.toSpliced(at, 0, stop))
    order = tries.reduce((one, other) => (lengthOf(other, legs) < lengthOf(one, legs) ? other : one))
  }
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (let from = 0; from < order.length - 1; from += 1) {
      for (let to = from + 1; to < order.length; to += 1) {
        const turned = [...order.slice(0, from), ...order.slice(from, to + 1).toReversed(), ...order.slice(to + 1)]
        if (lengthOf(turned, legs) >= lengthOf(order, legs)) continue
        order = turned
        isBetter = true
      }
    }
  }
  return { seconds: lengthOf(order, legs), order }
}

function lengthOf(order: readonly number[], legs: Legs): number {
  const first = order[0]
  const last = order.at(-1)
  if (first === undefined || last === undefined) return 0
  const between = order.slice(1).reduce((sum, stop, at) => sum + legs.between(order[at] ?? stop, stop), 0)
  return legs.home(first) + between + legs.home(last)
}
