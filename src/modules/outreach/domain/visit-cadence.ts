import type { Period } from '../../../kernel/danish-calendar.ts'
import { isPublicHoliday } from '../../../kernel/danish-holidays.ts'
import { addDays, compareDates, type PlainDate } from '../../../kernel/dates.ts'

export const cadenceCalendars = ['school-term', 'season', 'always'] as const
export type CadenceCalendar = (typeof cadenceCalendars)[number]

/** How often a place is to be visited from a day on. `everyDays` null: as needed. */
export type CadenceRule = {
  readonly since: PlainDate
  readonly everyDays: number | null
  readonly calendar: CadenceCalendar
  /** First and last day of the season, `MM-DD`; may cross New Year. Only for the calendar `season`. */
  readonly season: { readonly from: string; readonly to: string } | null
}

export const cadenceStates = ['broken', 'amber', 'calm', 'off-season', 'as-needed'] as const
export type CadenceState = (typeof cadenceStates)[number]

/** Days that never count: the place's own closures, and the school holidays for what follows the school's calendar. */
export type ClosedDays = { readonly place: ReadonlySet<PlainDate>; readonly school: ReadonlySet<PlainDate> }

export type CadenceQuestion = {
  /** The place's cadences by their first day; of two from the same day the later one counts. */
  readonly rules: readonly CadenceRule[]
  /** The last day a visit was held, whatever its occasion; null: never. Cancelled and retracted ones are none. */
  readonly lastVisit: PlainDate | null
  /** The first day of the place. */
  readonly since: PlainDate
  readonly closed: ClosedDays
  readonly today: PlainDate
  /** The share of the interval after which the place is amber, above 0 and below 1. */
  readonly amberShare: number
}

export type CadenceStanding = {
  readonly rule: CadenceRule | null
  /** Counted days after the last visit up to and with today. Never negative. */
  readonly age: number
  /** `age` of `everyDays`; null when visited as needed. */
  readonly share: number | null
  readonly state: CadenceState
  /** The last day to visit in time: the day the age reaches `everyDays`. Null when none comes within two years. */
  readonly dueOn: PlainDate | null
  readonly amberOn: PlainDate | null
}

const daysAhead = 731

/**
 * How a place stands against its cadence. Each day counts or not by the cadence of that day; broken when the age is
 * more than today's `everyDays`. More closed days never make the age larger or `dueOn` earlier. The source is the
 * seed's promise: schools and FGU every second week in term, clubs every month in their season, others as needed.
 */
export function reckonCadence(question: CadenceQuestion): CadenceStanding {
  const { rules, today, closed, amberShare } = question
  const rule = ruleOn(rules, today)
  const start = countedFrom(question)
  const age = start ? ageOn(start, today, rules, closed) : 0
  const every = rule?.everyDays ?? null
  const share = every === null ? null : age / every
  const reached = every === null || !start ? null : reachedDays(start, question)
  return {
    rule,
    age,
    share,
    state: stateOf({ rule, age, day: today, amberShare }),
    dueOn: reached?.dueOn ?? null,
    amberOn: reached?.amberOn ?? null,
  }
}

/** The cadence in force on a day, or null before the first. */
export function ruleOn(rules: readonly CadenceRule[], day: PlainDate): CadenceRule | null {
  return rules.findLast(({ since }) => since <= day) ?? null
}

/** Whether a day counts by the cadence in force on it. Without one it does not. */
export function countsOn(day: PlainDate, rule: CadenceRule | null, closed: ClosedDays): boolean {
  if (rule === null || closed.place.has(day)) return false
  if (rule.calendar === 'school-term') return !closed.school.has(day) && !isPublicHoliday(day)
  return rule.calendar !== 'season' || isInSeason(day, rule)
}

/** Whether the day lies in the season of the rule; true for a rule without one. */
export function isInSeason(day: PlainDate, { season }: CadenceRule): boolean {
  if (season === null) return true
  const yearly = day.slice(5)
  if (season.from <= season.to) return season.from <= yearly && yearly <= season.to
  return yearly >= season.from || yearly <= season.to
}

/** How a place of this age stands on a day. Outside its season it waits, however old the last visit is. */
export function stateOf(at: {
  rule: CadenceRule | null
  age: number
  day: PlainDate
  amberShare: number
}): CadenceState {
  const { rule, age, day, amberShare } = at
  if (rule?.everyDays == null) return 'as-needed'
  if (!isInSeason(day, rule)) return 'off-season'
  if (age > rule.everyDays) return 'broken'
  return age >= amberShare * rule.everyDays ? 'amber' : 'calm'
}

/** The day after which days count: the last visit, else the later of the place's and the first cadence's first day. */
export function countedFrom(question: Pick<CadenceQuestion, 'rules' | 'lastVisit' | 'since'>): PlainDate | null {
  const first = question.rules[0]?.since
  if (question.lastVisit !== null) return question.lastVisit
  if (first === undefined) return null
  return compareDates(first, question.since) > 0 ? first : question.since
}

/** The days of the periods, both ends in them, each once. */
export function daysOf(periods: readonly Period[]): ReadonlySet<PlainDate> {
  const days = new Set<PlainDate>()
  for (const { from, to } of periods) for (let day = from; day <= to; day = addDays(day, 1)) days.add(day)
  return days
}

function ageOn(start: PlainDate, day: PlainDate, rules: readonly CadenceRule[], closed: ClosedDays): number {
  let age = 0
  for (let at = addDays(start, 1); at <= day; at = addDays(at, 1)) if (countsOn(at, ruleOn(rules, at), closed)) age += 1
  return age
}

/** Up to today by today's promise, from tomorrow on by the promise of each day. */
function reachedDays(start: PlainDate, { rules, closed, today, amberShare }: CadenceQuestion) {
  const last = addDays(start > today ? start : today, daysAhead)
  let amberOn: PlainDate | null = null
  let age = 0
  for (let day = start; day <= last; day = addDays(day, 1)) {
    const rule = ruleOn(rules, day)
    if (day > start && countsOn(day, rule, closed)) age += 1
    const every = (day <= today ? ruleOn(rules, today) : rule)?.everyDays ?? null
    if (every === null) continue
    if (amberOn === null && age >= amberShare * every) amberOn = day
    if (age >= every) return { dueOn: day, amberOn }
  }
  return { dueOn: null, amberOn }
}
