import { birthdayAt } from '../../../kernel/ages.ts'
import { addDays, addMonths, compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { movingAges, turns } from './consent-ages.ts'
import type { ReviewKind } from './consent-kinds.ts'

/** So many days before such a birthday somebody is told; and after it, where nobody was (registered late, a night off). */
const daysAhead = 30
const daysBack = 30

/** The birthday that moves who says yes for somebody, if it is near, with the day it falls on. */
export function birthdayReview(
  birthDate: PlainDate,
  today: PlainDate,
): { readonly kind: ReviewKind; readonly dueOn: PlainDate } | null {
  const near = movingAges
    .map((age) => ({ kind: turns[age], dueOn: birthdayAt(birthDate, age) }))
    .find(({ dueOn }) => isWithin(dueOn, addDays(today, -daysBack), addDays(today, daysAhead)))
  return near ?? null
}

/** The birth dates of everybody whose birthday may be near: a little too many, never too few. */
export function birthSpans(today: PlainDate): { readonly from: PlainDate; readonly to: PlainDate }[] {
  return movingAges.map((age) => {
    const then = addMonths(today, -12 * age)
    return { from: addDays(then, -daysBack - 2), to: addDays(then, daysAhead + 2) }
  })
}

function isWithin(day: PlainDate, from: PlainDate, to: PlainDate): boolean {
  return compareDates(day, from) >= 0 && compareDates(day, to) <= 0
}
