import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addWorkingDays,
  type ClosingDay,
  isMonthDay,
  isSchoolDay,
  isWorkingDay,
  usualClosingDays,
} from './danish-calendar.ts'
import { addDays, dateParts, daysBetween, type PlainDate, plainDate } from './dates.ts'

const closingDays: ClosingDay[] = Object.values(usualClosingDays)

test.each([
  ['2026-11-22', 'a Sunday'],
  ['2026-11-28', 'a Saturday'],
  ['2026-12-25', 'Christmas Day, a Friday'],
  ['2026-05-14', 'Ascension Day, a Thursday'],
  ['2023-05-05', 'Store Bededag while it was one'],
])('%s is no working day: %s', (date) => {
  expect(isWorkingDay(plainDate(date))).toBe(false)
})

test('a Saturday works when it counts, unless it is a holiday; a Sunday never does', () => {
  expect(isWorkingDay(plainDate('2026-11-28'), { saturdayCounts: true })).toBe(true)
  expect(isWorkingDay(plainDate('2026-12-26'), { saturdayCounts: true })).toBe(false)
  expect(isWorkingDay(plainDate('2026-11-29'), { saturdayCounts: true })).toBe(false)
})

test('Christmas Eve and Grundlovsdag are working days until the office says it is closed', () => {
  for (const date of [plainDate('2026-12-24'), plainDate('2026-06-05'), plainDate('2026-05-01')]) {
    expect(isWorkingDay(date)).toBe(true)
    expect(isWorkingDay(date, { closingDays })).toBe(false)
  }
})

test('an office can close once: the Friday after Ascension Day 2026, not 15 May of every year', () => {
  const once = { closingDays: [plainDate('2026-05-15')] }
  expect(isWorkingDay(plainDate('2026-05-15'), once)).toBe(false)
  expect(isWorkingDay(plainDate('2028-05-15'), once)).toBe(true)
})

test('a day of the year has two digits, a dash and two digits, and exists', () => {
  expect(['12-24', '02-29'].map(isMonthDay)).toEqual([true, true])
  expect(['24-12', '02-30', '2-3', 'xx-yy', ''].map(isMonthDay)).toEqual([false, false, false, false, false])
})

test.each([
  ['2026-11-24', 1, '2026-11-25'],
  ['2026-11-27', 1, '2026-11-30'], // Friday to Monday
  ['2026-11-28', 0, '2026-11-30'],
  ['2026-11-27', 0, '2026-11-27'],
  ['2026-04-01', 1, '2026-04-07'], // over Easter
  ['2026-12-23', 2, '2026-12-28'], // 24 December is one of them
])('%s and %d working days is %s', (date, count, expected) => {
  expect(addWorkingDays(plainDate(date), count)).toBe(expected)
})

test('working days are counted forward in whole numbers', () => {
  expect(() => addWorkingDays(plainDate('2026-11-24'), -1)).toThrow(RangeError)
  expect(() => addWorkingDays(plainDate('2026-11-24'), 1.5)).toThrow(RangeError)
})

test('an office that never opens is an error, not an endless search', () => {
  const everyDay = Array.from({ length: 366 }, (_, index) => addDays(plainDate('2028-01-01'), index).slice(5)).filter(
    isMonthDay,
  )
  expect(() => addWorkingDays(plainDate('2026-11-24'), 1, { closingDays: everyDay })).toThrow(RangeError)
})

const schoolHolidays = [
  { from: plainDate('2026-10-10'), to: plainDate('2026-10-18') }, // efterårsferie
  { from: plainDate('2026-06-27'), to: plainDate('2026-08-09') }, // sommerferie
]

test('school is out in the holidays, both ends included, on public holidays and at weekends', () => {
  for (const day of ['2026-10-12', '2026-10-16', '2026-06-29', '2026-08-07', '2026-05-14', '2026-11-28']) {
    expect(isSchoolDay(plainDate(day), schoolHolidays)).toBe(false)
  }
  for (const day of ['2026-10-09', '2026-10-19', '2026-08-10']) {
    expect(isSchoolDay(plainDate(day), schoolHolidays)).toBe(true)
  }
})

const dates: fc.Arbitrary<PlainDate> = fc
  .integer({ min: 0, max: 25_000 })
  .map((days) => addDays(plainDate('1990-01-01'), days))

test('the count of working days passed is the count asked for, and the last one is a working day', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 30 }), fc.boolean(), (date, count, saturdayCounts) => {
      const week = { saturdayCounts, closingDays }
      const end = addWorkingDays(date, count, week)
      const passed = Array.from({ length: daysBetween(date, end) }, (_, index) => addDays(date, index + 1))
      expect(passed.filter((day) => isWorkingDay(day, week))).toHaveLength(count)
      expect(passed.at(-1)).toBe(end)
      expect(isWorkingDay(end, week)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('counting Saturday never makes a limit later, and every week has at most six working days', () => {
  fc.assert(
    fc.property(dates, (date) => {
      expect(addWorkingDays(date, 6, { saturdayCounts: true }) <= addWorkingDays(date, 6)).toBe(true)
      const week = Array.from({ length: 7 }, (_, index) => addDays(date, index))
      expect(week.filter((day) => isWorkingDay(day)).every((day) => dateParts(day).weekday <= 5)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
