import { isPublicHoliday } from '../../../kernel/danish-holidays.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Position } from '../../../kernel/positions.ts'
import type { PlannedPlace } from './plan-ahead.ts'
import { secondsBetween, shortestTour } from './plan-driving.ts'
import type { PlanSpan, PlanTravel } from './plan-question.ts'
import { roomIn } from './plan-slots.ts'
import { isInSeason, ruleOn } from './visit-cadence.ts'

export const clashKinds = [
  'absent',
  'not-working',
  'outside-hours',
  'place-gone',
  'place-closed',
  'school-holiday',
  'off-season',
  'overlaps-visit',
  'overlaps-shift',
  'day-too-full',
] as const
export type ClashKind = (typeof clashKinds)[number]

/** Something that does not fit; `what` names the other visit, shift or place, where there is one. */
export type PlanClash = { readonly kind: ClashKind; readonly what: string }

export type ClashingVisit = {
  readonly id: string
  readonly name: string
  readonly position: Position | null
  readonly on: PlainDate
  /** Minutes after midnight, or null: some time that day. */
  readonly from: number | null
  readonly minutes: number
}

export type ClashSurroundings = {
  readonly place: Pick<PlannedPlace, 'rules' | 'closed' | 'since' | 'closedOn'>
  readonly isAbsent: boolean
  /** The hours of that day; null where the weekday is not worked. */
  readonly hours: PlanSpan | null
  readonly shifts: readonly (PlanSpan & { readonly name: string })[]
  /** What else the same person has that day, without the visit itself. */
  readonly others: readonly ClashingVisit[]
  readonly travel: PlanTravel
}

/** What speaks against a planned visit. Nothing here forbids it: the person knows more than the plan. */
export function clashesOf(visit: ClashingVisit, around: ClashSurroundings): readonly PlanClash[] {
  const own = around.isAbsent ? [clash('absent')] : hoursClashes(visit, around)
  return [...placeClashes(visit, around), ...own, ...overlaps(visit, around)]
}

function clash(kind: ClashKind, what = ''): PlanClash {
  return { kind, what }
}

function placeClashes({ on }: ClashingVisit, { place }: ClashSurroundings): readonly PlanClash[] {
  if (on < place.since || (place.closedOn !== null && on >= place.closedOn)) return [clash('place-gone')]
  if (place.closed.place.has(on)) return [clash('place-closed')]
  const rule = ruleOn(place.rules, on)
  if (rule === null) return []
  const isHoliday = place.closed.school.has(on) || isPublicHoliday(on)
  if (rule.calendar === 'school-term' && isHoliday) return [clash('school-holiday')]
  return rule.calendar === 'season' && !isInSeason(on, rule) ? [clash('off-season')] : []
}

function hoursClashes(visit: ClashingVisit, { hours, shifts, others, travel }: ClashSurroundings) {
  if (hours === null) return [clash('not-working')]
  if (visit.from !== null && (visit.from < hours.from || visit.from + visit.minutes > hours.to)) {
    return [clash('outside-hours')]
  }
  const stops = [visit, ...others].map(({ id, position, minutes }) => ({ place: id, position, minutes }))
  const driving = shortestTour(
    stops.map(({ position }) => position),
    travel,
  ).seconds
  return roomIn({ hours, busy: shifts, stops }) * 60 < driving ? [clash('day-too-full')] : []
}

function overlaps(visit: ClashingVisit, { shifts, others, travel }: ClashSurroundings): readonly PlanClash[] {
  const { from } = visit
  if (from === null) return []
  const span = { from, to: from + visit.minutes }
  const visits = others.filter((other) => {
    if (other.from === null) return false
    const driving = Math.ceil(secondsBetween(visit.position, other.position, travel) / 60)
    return touches(span, { from: other.from - driving, to: other.from + other.minutes + driving })
  })
  return [
    ...visits.map(({ name }) => clash('overlaps-visit', name)),
    ...shifts.filter((shift) => touches(span, shift)).map(({ name }) => clash('overlaps-shift', name)),
  ]
}

function touches(one: PlanSpan, other: PlanSpan): boolean {
  return one.from < other.to && other.from < one.to
}
