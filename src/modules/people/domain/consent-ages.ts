import { ageOn, birthdayAt } from '../../../kernel/ages.ts'
import { addDays, addMonths, compareDates, type PlainDate } from '../../../kernel/dates.ts'
import type { AgeBand } from './age-bands.ts'
import type { GiverPart, ReviewKind } from './consent-kinds.ts'

/** The birthdays that move who says yes: to the young person, and away from the parents (domain reference, 2.5). */
export const movingAges = [15, 18] as const
export type MovingAge = (typeof movingAges)[number]

export const turns = { 15: 'turns-15', 18: 'turns-18' } as const satisfies Record<MovingAge, ReviewKind>

type Aged = { readonly birthDate: PlainDate | null; readonly ageBand: AgeBand | null }

/**
 * How old somebody was on a day, for the question of who says yes. Where only a band is known its youngest year: no
 * band of ours lies on both sides of 15 or 18. Null when nothing is known, or the day lies before the birth.
 */
export function consentAge({ birthDate, ageBand }: Aged, day: PlainDate): number | null {
  if (birthDate !== null) return ageOn(birthDate, day)
  return ageBand === null ? null : youngestIn[ageBand]
}

const youngestIn = { '0-9': 0, '10-12': 10, '13-14': 13, '15-17': 15, '18-25': 18 } as const satisfies Record<
  AgeBand,
  number
>

/** How long a yes may stand before somebody looks again. The law names no time: a year is our default. */
const defaultMonths = 12
const mostMonths = 24

/** The latest day of review: two years on, and never later than the day before a birthday that moves who says yes. */
export function latestReview(givenOn: PlainDate, birthDate: PlainDate | null): PlainDate {
  return earliestOf(addMonths(givenOn, mostMonths), dayBeforeMove(givenOn, birthDate))
}

/** The day of review where nobody chooses another: a year on, or the day before such a birthday. */
export function defaultReview(givenOn: PlainDate, birthDate: PlainDate | null): PlainDate {
  return earliestOf(addMonths(givenOn, defaultMonths), dayBeforeMove(givenOn, birthDate))
}

/** A yes given the day before the birthday is looked at on the birthday itself: a review lies after the yes. */
function dayBeforeMove(givenOn: PlainDate, birthDate: PlainDate | null): PlainDate | null {
  const next = movesBetween(birthDate, givenOn, addMonths(givenOn, mostMonths))[0]
  if (next === undefined) return null
  const before = addDays(next.on, -1)
  return compareDates(before, givenOn) > 0 ? before : next.on
}

function earliestOf(day: PlainDate, other: PlainDate | null): PlainDate {
  return other !== null && compareDates(other, day) < 0 ? other : day
}

export type Move = { readonly age: MovingAge; readonly on: PlainDate }

/** The birthdays that move who says yes, after `from` and up to `to`, the earliest first. */
export function movesBetween(birthDate: PlainDate | null, from: PlainDate, to: PlainDate): Move[] {
  if (birthDate === null) return []
  return movingAges
    .map((age) => ({ age, on: birthdayAt(birthDate, age) }))
    .filter(({ on }) => compareDates(on, from) > 0 && compareDates(on, to) <= 0)
}

type Given = { readonly givenOn: PlainDate; readonly givers: readonly { readonly part: GiverPart }[] }

/**
 * True when a birthday has come since the yes after which it is not theirs to give: only parents said yes, and the
 * young person has turned 15 or 18. It then carries nothing new; the young person is asked.
 */
export function isOutgrown({ givenOn, givers }: Given, birthDate: PlainDate | null, day: PlainDate): boolean {
  if (givers.some(({ part }) => part === 'young-person')) return false
  return movesBetween(birthDate, givenOn, day).length > 0
}
