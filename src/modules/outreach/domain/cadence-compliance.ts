import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import { type CadenceRule, type ClosedDays, countedFrom, countsOn, ruleOn, stateOf } from './visit-cadence.ts'

export type ComplianceQuestion = {
  readonly rules: readonly CadenceRule[]
  /** Days with a held visit, earliest first: those of the period and the last one before it. */
  readonly visits: readonly PlainDate[]
  readonly since: PlainDate
  /** The first day the place is closed for good. */
  readonly closedOn: PlainDate | null
  readonly closed: ClosedDays
  readonly from: PlainDate
  /** With this day; never later than today. */
  readonly to: PlainDate
}

/** What one day weighs: whether it counts, whether the board said broken, and since when. */
export type ComplianceDay = {
  readonly day: PlainDate
  readonly counts: boolean
  readonly broken: boolean
  /** The day the breach it belongs to began. */
  readonly brokenSince: PlainDate | null
}

export type Compliance = {
  readonly countedDays: number
  /** Counted days on which the promise was broken: a day in a holiday weighs nothing either way. */
  readonly brokenDays: number
  /** From 0 to 1; null when no day counted. */
  readonly keptShare: number | null
  /** The days breaches began, earliest first; a breach that reaches into the period counts in it. */
  readonly breaches: readonly PlainDate[]
  readonly visits: number
}

/**
 * The days of a period one by one, as the board would have shown them on each: broken on exactly the days
 * `reckonCadence` says so. Days before the place or after it closed are left out. A breach ends with a visit or with a
 * promise that is kept again; a pause between seasons does not make two of it.
 */
export function complianceDays(question: ComplianceQuestion): readonly ComplianceDay[] {
  const { rules, visits, since, closed, from } = question
  const before = visits.findLast((day) => day < from) ?? null
  const visited = new Set(visits)
  const never = countedFrom({ rules, lastVisit: null, since })
  const last = lastDay(question)
  const days: ComplianceDay[] = []
  let age = 0
  let counting: PlainDate | null = before ?? never
  let brokenSince: PlainDate | null = null
  let day = counting !== null && counting < from ? counting : from
  for (; day <= last; day = addDays(day, 1)) {
    const rule = ruleOn(rules, day)
    const counts = countsOn(day, rule, closed)
    if (visited.has(day)) {
      counting = day
      age = 0
    } else if (counting !== null && day > counting && counts) age += 1
    const broken = stateOf({ rule, age, day, amberShare: 1 }) === 'broken'
    if (rule?.everyDays == null || age <= rule.everyDays) brokenSince = null
    else if (broken) brokenSince ??= day
    if (day >= from && day >= since) days.push({ day, counts, broken, brokenSince: broken ? brokenSince : null })
  }
  return days
}

/** The figures of some days of one place or of many. Days of places visited as needed weigh nothing. */
export function summariseCompliance(days: readonly ComplianceDay[], visits: number): Compliance {
  const counted = days.filter(({ counts }) => counts)
  const brokenDays = counted.filter(({ broken }) => broken).length
  const began = days.flatMap(({ brokenSince }) => (brokenSince ? [brokenSince] : []))
  return {
    countedDays: counted.length,
    brokenDays,
    keptShare: counted.length === 0 ? null : 1 - brokenDays / counted.length,
    breaches: [...new Set(began)],
    visits,
  }
}

function lastDay({ to, closedOn }: ComplianceQuestion): PlainDate {
  return closedOn !== null && closedOn <= to ? addDays(closedOn, -1) : to
}
