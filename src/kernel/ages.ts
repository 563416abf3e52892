import { addMonths, compareDates, dateFrom, dateParts, type PlainDate } from './dates.ts'

/**
 * Ages and what changes with them in work with children and young people. The ages come from barnets lov (10), the
 * rules on youth work (13), criminal responsibility and consent (15), the age of majority (18) and SSP+ (25); sources
 * and how sure they are: the domain reference, section on age bands.
 */
export const bandAges = [10, 13, 15, 18, 25] as const
export type BandAge = (typeof bandAges)[number]

/** The band a person is in, named by the age it begins at; 0 before the tenth birthday. */
export type AgeBand = 0 | BandAge

/**
 * Whole years lived on a date, the birthday itself included; null before the birth.
 * Whoever was born on 29 February grows a year older on 1 March in years without that day. Danish law names no day, so
 * this is our choice, to be confirmed by the municipality's jurist: the protection of a minor lasts a day longer.
 */
export function ageOn(birth: PlainDate, date: PlainDate): number | null {
  if (compareDates(date, birth) < 0) return null
  const years = dateParts(date).year - dateParts(birth).year
  return compareDates(date, birthdayAt(birth, years)) < 0 ? years - 1 : years
}

/** The day a person reaches an age; for 29 February see `ageOn`. */
export function birthdayAt(birth: PlainDate, age: number): PlainDate {
  const { year, month, day } = dateParts(birth)
  const birthday = dateFrom(year + age, month, day) ?? dateFrom(year + age, 3, 1)
  if (birthday === null) throw new RangeError('birthday outside the years 1 to 9999')
  return birthday
}

export function ageBand(age: number): AgeBand {
  return bandAges.findLast((limit) => age >= limit) ?? 0
}

/**
 * The next birthday after a date that opens a new band (10, 13, 15, 18, 25), or null when the last is behind. A
 * birthday on the date itself has already come.
 */
export function nextBandBirthday(birth: PlainDate, after: PlainDate): { age: BandAge; date: PlainDate } | null {
  const birthdays = bandAges.map((age) => ({ age, date: birthdayAt(birth, age) }))
  return birthdays.find(({ date }) => compareDates(date, after) > 0) ?? null
}

/** What the consent matrix needs to know about one person and one consent. */
export type ConsentFacts = {
  readonly age: number
  /** The official's assessment; it matters from 15 to 17 only. */
  readonly ableToUnderstand: boolean
  readonly jointCustody: boolean
  /** An essential decision in the child's life, for which both custody holders are needed (forældreansvarsloven § 3). */
  readonly essential: boolean
}

export type ConsentRule = {
  readonly givenBy: 'custody-holder' | 'both-custody-holders' | 'young-person'
  /** `custody-holders`: normally, but not when it harms the young person. */
  readonly informed: 'young-person' | 'custody-holders' | 'nobody'
  /** The child's own view is asked for and written down. */
  readonly ownViewNoted: boolean
}

/**
 * Who consents to taking part in a voluntary SSP course or to sharing, and who must be told. It says nothing about the
 * municipality's own basis for processing data, which a consent is not. To be confirmed by the municipality's jurist
 * (domain reference, consent matrix).
 */
export function consentRule(facts: ConsentFacts): ConsentRule {
  if (facts.age >= 18) return { givenBy: 'young-person', informed: 'nobody', ownViewNoted: false }
  if (facts.age >= 15 && facts.ableToUnderstand) {
    return { givenBy: 'young-person', informed: 'custody-holders', ownViewNoted: false }
  }
  const both = facts.jointCustody && facts.essential
  return {
    givenBy: both ? 'both-custody-holders' : 'custody-holder',
    informed: 'young-person',
    ownViewNoted: facts.age < 15,
  }
}

/**
 * When a consent must be looked at again: after 12 months, or on the 15th or 18th birthday if that comes first, because
 * then somebody else consents. A default that a municipality may shorten.
 */
export function consentReviewDate(given: PlainDate, birth: PlainDate): PlainDate {
  const changes = [birthdayAt(birth, 15), birthdayAt(birth, 18)].filter((date) => compareDates(date, given) > 0)
  const [first = given] = [addMonths(given, 12), ...changes].toSorted(compareDates)
  return first
}
