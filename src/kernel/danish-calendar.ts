import { isPublicHoliday } from './danish-holidays.ts'
import { addDays, compareDates, dateParts, isPlainDate, type PlainDate } from './dates.ts'

/**
 * Working days and school days in Denmark. What differs from place to place (closing days, school holidays) is passed
 * in as data; the public holidays are the country's.
 */

/** A day an office is closed although it is no public holiday: every year ('12-24') or once ('2026-05-15'). */
export type ClosingDay = PlainDate | MonthDay

/** 'MM-DD', a day that comes every year. */
export type MonthDay = `${number}-${number}`

/** What many municipalities close on: a suggestion for the settings page, never used unasked. */
export const usualClosingDays = {
  labourDay: '05-01',
  constitutionDay: '06-05',
  christmasEve: '12-24',
  newYearsEve: '12-31',
} as const satisfies Record<string, MonthDay>

/** True for a day written 'MM-DD' that exists in some year ('02-29' does). */
export function isMonthDay(text: string): text is MonthDay {
  return isPlainDate(`2028-${text}`)
}

export type WorkingWeek = {
  readonly closingDays?: readonly ClosingDay[]
  /** Saturdays that are no public holiday count too. Sundays never do. */
  readonly saturdayCounts?: boolean
}

/** Monday to Friday (or Saturday, when it counts), no public holiday, no closing day. */
export function isWorkingDay(date: PlainDate, week: WorkingWeek = {}): boolean {
  const { weekday } = dateParts(date)
  if (weekday === 7 || (weekday === 6 && week.saturdayCounts !== true)) return false
  return !isPublicHoliday(date) && !isClosingDay(date, week.closingDays ?? [])
}

/** True when the list names the day, by its date or by its day of the year. */
export function isClosingDay(date: PlainDate, closingDays: readonly ClosingDay[]): boolean {
  const yearly = date.slice(5)
  return closingDays.some((closed) => closed === date || closed === yearly)
}

/**
 * The working day that is `count` (0 or more) working days after `date`; `date` itself is not counted. Nought gives
 * `date` when it is a working day, else the next one. Throws a RangeError when a year holds no working day at all,
 * which only closing days can bring about.
 */
export function addWorkingDays(date: PlainDate, count: number, week: WorkingWeek = {}): PlainDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('working days are counted forward, in whole days')
  let found = count === 0 ? workingDayFrom(date, week) : date
  for (let left = count; left > 0; left -= 1) found = workingDayFrom(addDays(found, 1), week)
  return found
}

/** A period with both ends in it, for instance one school holiday. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate }

/**
 * Monday to Friday, no public holiday, in no school holiday. School holidays are set by each municipality and are kept
 * in an editable table; days a school is closed besides (5 June in most places) belong there too.
 */
export function isSchoolDay(date: PlainDate, schoolHolidays: readonly Period[]): boolean {
  return isWorkingDay(date) && !schoolHolidays.some((holiday) => isWithin(date, holiday))
}

function isWithin(date: PlainDate, period: Period): boolean {
  return compareDates(period.from, date) <= 0 && compareDates(date, period.to) <= 0
}

function workingDayFrom(date: PlainDate, week: WorkingWeek): PlainDate {
  for (let days = 0; days <= 366; days += 1) {
    const candidate = addDays(date, days)
    if (isWorkingDay(candidate, week)) return candidate
  }
  throw new RangeError('no working day within a year')
}
