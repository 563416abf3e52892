import { mondayOf, readWeek, weekOf, weekText } from '../../../kernel/calendar-weeks.ts'
import { addDays, addMonths, dateParts, isPlainDate, type PlainDate, plainDate } from '../../../kernel/dates.ts'

/** What the plan shows: one week from Monday to Sunday, or one month. */
export type PlanPeriod = {
  readonly kind: 'week' | 'month'
  readonly from: PlainDate
  readonly to: PlainDate
  /** As in an address: `uge=2026-W48` or `maaned=2026-11`. */
  readonly query: string
}

export function weekPeriod(day: PlainDate): PlanPeriod {
  const week = weekOf(day)
  const from = mondayOf(week)
  return { kind: 'week', from, to: addDays(from, 6), query: `uge=${weekText(week)}` }
}

export function monthPeriod(day: PlainDate): PlanPeriod {
  const from = plainDate(`${day.slice(0, 7)}-01`)
  return { kind: 'month', from, to: addDays(addMonths(from, 1), -1), query: `maaned=${day.slice(0, 7)}` }
}

/** The period an address asks for; this week where it asks for none that exists. */
export function readPeriod(week: string | null, month: string | null, today: PlainDate): PlanPeriod {
  const found = week === null ? null : readWeek(week)
  if (found) return weekPeriod(mondayOf(found))
  const first = `${month}-01`
  if (month !== null && isPlainDate(first) && month >= '1900-01' && month <= '2199-12') return monthPeriod(first)
  return weekPeriod(today)
}

/** The same kind of period before and after. */
export function neighbours({ kind, from, to }: PlanPeriod): {
  readonly before: PlanPeriod
  readonly after: PlanPeriod
} {
  const period = kind === 'week' ? weekPeriod : monthPeriod
  return { before: period(addDays(from, -1)), after: period(addDays(to, 1)) }
}

export function weekNumber(day: PlainDate): number {
  return weekOf(day).week
}

/** Saturday or Sunday. */
export function isWeekend(day: PlainDate): boolean {
  return dateParts(day).weekday > 5
}
