import type { PlainDate } from '../kernel/dates.ts'
import { secondsBetween } from '../modules/outreach/domain/plan-driving.ts'
import type { PlanAnswer, PlanQuestion, PlanStop, WantedVisit } from '../modules/outreach/domain/plan-question.ts'

type Choice = { readonly visit: WantedVisit; readonly worker: string; readonly day: PlainDate } | null

/** How good the best plan is, found by trying every one of them: for small questions only. */
export function bestOfAll(question: PlanQuestion): readonly number[] | null {
  const slots = question.workers.flatMap(({ id, days }) => [...days.keys()].map((day) => ({ worker: id, day })))
  let best: readonly number[] | null = null
  const choose = (chosen: readonly Choice[], left: readonly WantedVisit[]): void => {
    const [visit, ...others] = left
    if (!visit) {
      const measure = measureOf(question, chosen)
      if (measure && (!best || compare(measure, best) < 0)) best = measure
      return
    }
    choose([...chosen, null], others)
    for (const slot of slots) choose([...chosen, { visit, ...slot }], others)
  }
  choose([], question.wanted)
  return best
}

/** How good an answer is, reckoned from nothing but the question; null where it asks too much of somebody. */
export function measured(question: PlanQuestion, { suggestions }: PlanAnswer): readonly number[] | null {
  const chosen = question.wanted.map((visit): Choice => {
    const found = suggestions.find(({ place }) => place === visit.place)
    return found ? { visit, worker: found.worker, day: found.day } : null
  })
  return measureOf(question, chosen)
}

/** Broken, left out, waiting, early, driven and strange, days: or null where somebody would work beyond their hours. */
function measureOf(question: PlanQuestion, chosen: readonly Choice[]): readonly number[] | null {
  const { days, workers } = question
  let driven = 0
  for (const { id, days: worked } of workers) {
    for (const [day, { hours, busy, stops }] of worked) {
      const own = chosen.flatMap((choice) => (choice?.worker === id && choice.day === day ? [choice.visit] : []))
      if (own.length === 0) continue
      const whole = shortest([...stops, ...own], question)
      const taken = [...stops, ...own].reduce((sum, { minutes }) => sum + minutes, 0)
      const free = Array.from({ length: hours.to - hours.from }, (_, at) => hours.from + at)
      const left = free.filter((at) => !busy.some(({ from, to }) => from <= at && at < to)).length
      if (whole + taken * 60 > left * 60) return null
      driven += whole - shortest(stops, question)
    }
  }
  const parts = chosen.map((choice) => {
    if (!choice) return [1, 1, 0, 0, 0, 0]
    const { visit, day, worker } = choice
    if (visit.closed.has(day)) return null
    const isLate = day > visit.dueOn
    const at = days.indexOf(day)
    const strange = visit.keeper === worker ? 0 : visit.knownBy.has(worker) ? 600 : 1200
    return [isLate ? 1 : 0, 0, isLate ? at : 0, !isLate && day < visit.opensOn ? 1 : 0, strange, at]
  })
  if (parts.includes(null)) return null
  const sum = (part: number) => parts.reduce((total, each) => total + (each?.[part] ?? 0), 0)
  return [sum(0), sum(1), sum(2), sum(3), driven + sum(4), sum(5)]
}

/** Every order of the stops, the shortest of them. */
function shortest(stops: readonly Pick<PlanStop, 'position'>[], { travel }: PlanQuestion): number {
  const known = stops.flatMap(({ position }) => (position ? [position] : []))
  const [first] = known
  if (!first) return 0
  const lengths = ordersOf(known).map((order) => {
    const way = [...(travel.base ? [travel.base] : []), ...order, ...(travel.base ? [travel.base] : [])]
    return way.slice(1).reduce((length, stop, at) => length + secondsBetween(way[at] ?? stop, stop, travel), 0)
  })
  return Math.min(...lengths)
}

function ordersOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
