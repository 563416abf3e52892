import { addWorkingDays, isWorkingDay } from '../../../kernel/danish-calendar.ts'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'

/** The most meetings planned at once: a year of weekly ones. */
export const mostAtOnce = 52

/**
 * The days of `count` meetings, the first one first. From a week on the weekday stays the same, so the space between
 * two is never longer than the cadence says. A public holiday gives way to the next working day, and no day comes twice.
 */
export function meetingDays(first: PlainDate, cadenceDays: number, count: number): PlainDate[] {
  const step = cadenceDays < 7 ? cadenceDays : cadenceDays - (cadenceDays % 7)
  const days = new Set<PlainDate>([first])
  for (let at = addDays(first, step); days.size < count; at = addDays(at, step)) {
    days.add(isWorkingDay(at) ? at : addWorkingDays(at, 0))
  }
  return [...days]
}

/** The day by which the next meeting should have been held, counted from the last one, or from when the series began. */
export function nextDueBy(since: PlainDate, cadenceDays: number | null): PlainDate | null {
  return cadenceDays === null ? null : addDays(since, cadenceDays)
}
