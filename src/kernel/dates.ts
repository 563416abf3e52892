/**
 * Plain dates: a day in the calendar, with no clock and no time zone. They are strings ('2026-11-24') so that they sort,
 * compare, travel in JSON and reach the database as they are; a JavaScript `Date` is used for instants only.
 * All arithmetic is done on UTC days, so neither daylight saving nor the machine's time zone can move a date.
 */

declare const plainDateMark: unique symbol

/** A day that exists, written `YYYY-MM-DD`, from year 1 to 9999. Sorts and compares as text. */
export type PlainDate = string & { readonly [plainDateMark]: true }

const isoForm = /^(\d{4})-(\d{2})-(\d{2})$/
const dayInMilliseconds = 86_400_000

/** True for a day that exists, in the one form we keep: `2026-02-29` and `2026-2-9` are both refused. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false
  const [, year, month, day] = isoForm.exec(value) ?? []
  return year !== undefined && exists(Number(year), Number(month), Number(day))
}

/** For literals and for columns that can only hold dates. Throws a RangeError (without the text) on anything else. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError('not a date in the form YYYY-MM-DD')
  return text
}

/** The date of a year, month (1 to 12) and day, or null when there is no such day. */
export function dateFrom(year: number, month: number, day: number): PlainDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isPlainDate(text) ? text : null
}

/** The numbers of a date: month 1 to 12, weekday 1 (Monday) to 7 (Sunday). */
export function dateParts(date: PlainDate): { year: number; month: number; day: number; weekday: number } {
  const sunday = new Date(utcDay(date)).getUTCDay()
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
    weekday: sunday === 0 ? 7 : sunday,
  }
}

/** Negative when `a` is before `b`, 0 when they are the same day; fit for `sort`. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `days` may be negative. Throws a RangeError outside the years 1 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromUtcDay(utcDay(date) + days * dayInMilliseconds)
}

/**
 * The same day of the month, or the last one when the month is shorter: 31 January and one month is 28 or 29 February.
 * `months` may be negative.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = dateParts(date)
  const first = year * 12 + (month - 1) + months
  const target = { year: Math.floor(first / 12), month: (((first % 12) + 12) % 12) + 1 }
  const result = dateFrom(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)))
  if (result === null) throw new RangeError('date outside the years 1 to 9999')
  return result
}

/** Whole days from `from` to `to`; negative when `to` is the earlier one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((utcDay(to) - utcDay(from)) / dayInMilliseconds)
}

/** Number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return new Date(utc(year, month + 1, 0)).getUTCDate()
}

function exists(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function utcDay(date: PlainDate): number {
  return utc(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999; this does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

function fromUtcDay(milliseconds: number): PlainDate {
  const day = new Date(milliseconds)
  const date = dateFrom(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
  if (date === null) throw new RangeError('date outside the years 1 to 9999')
  return date
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
