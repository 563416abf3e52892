import { instantAt, isClockTime, wallClockAt } from './copenhagen-clock.ts'
import { addWorkingDays, type ClosingDay, isClosingDay } from './danish-calendar.ts'
import { isPublicHoliday } from './danish-holidays.ts'
import { addDays, dateParts, type PlainDate } from './dates.ts'

/** When an office is open on one day of the week, by the clock on the wall: 'HH:MM', `closes` after `opens`. */
export type OpenHours = { readonly opens: string; readonly closes: string }

/** Data of the municipality. A weekday that is missing is a day the office is closed; 1 is Monday, 7 Sunday. */
export type OfficeHours = {
  readonly week: { readonly [weekday: number]: OpenHours }
  readonly closingDays: readonly ClosingDay[]
}

/**
 * When a message must have had an answer "the same day": when the office closes on the day it came, or on the next day
 * it is open, if it came at or after closing time or on a day the office is closed. Public holidays are closed days.
 * A message must never be turned away because of a setting: when the office has no open day within two months, the
 * answer is 24 hours.
 */
export function dueSameDay(receivedAt: Date, office: OfficeHours): Date {
  const received = wallClockAt(receivedAt)
  for (let days = 0; days <= 62; days += 1) {
    const date = addDays(received.date, days)
    const hours = hoursOn(date, office)
    if (hours && (days > 0 || received.time < hours.closes)) return instantAt(date, hours.closes)
  }
  return dueWithin24Hours(receivedAt)
}

/** The hours the office keeps on a date, or null when it is closed that day; hours that are no times count as closed. */
export function hoursOn(date: PlainDate, office: OfficeHours): OpenHours | null {
  const hours = office.week[dateParts(date).weekday]
  if (!hours || !isClockTime(hours.opens) || !isClockTime(hours.closes)) return null
  return isPublicHoliday(date) || isClosingDay(date, office.closingDays) ? null : hours
}

/**
 * 24 hours of the clock, weekends and nights included: the acute assessment of a notification (barnets lov, chapter on
 * notifications; domain rule RU-09).
 */
export function dueWithin24Hours(receivedAt: Date): Date {
  return new Date(receivedAt.getTime() + 24 * 3_600_000)
}

/** The days of the receipt: warn from the first one, overdue after the second. */
export type ReceiptDays = { readonly warnOn: PlainDate; readonly overdueAfter: PlainDate }

/**
 * The sixth weekday (hverdag) after a notification was received, when the receipt should be here (barnets lov § 138,
 * paragraph number and counting to be confirmed by the municipality's jurist; domain rule RU-09). Whether Saturday is a
 * hverdag is unsettled, so the warning counts it and the overdue flag does not. The day of receipt is not counted, and
 * an office's own closing days do not lengthen a limit of the law.
 */
export function receiptDays(received: PlainDate): ReceiptDays {
  return {
    warnOn: addWorkingDays(received, 6, { saturdayCounts: true }),
    overdueAfter: addWorkingDays(received, 6),
  }
}
