import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dateFrom,
  dateParts,
  daysBetween,
  daysInMonth,
  isPlainDate,
  plainDate,
} from './dates.ts'

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '0000-01-01',
  '24-11-2026',
  ' 2026-11-24',
  '2026-11-24T00:00:00Z',
  '',
  null,
  20261124,
])('refuses %s as a date', (value) => {
  expect(isPlainDate(value)).toBe(false)
})

test('a wrong literal is an error that does not repeat what was written', () => {
  expect(() => plainDate('101262-0000')).toThrow(/^not a date in the form YYYY-MM-DD$/)
})

test('leap years have 29 February, centuries only every fourth time', () => {
  expect(isPlainDate('2028-02-29')).toBe(true)
  expect(isPlainDate('2000-02-29')).toBe(true)
  expect(isPlainDate('2100-02-29')).toBe(false)
  expect(daysInMonth(2028, 2)).toBe(29)
  expect(daysInMonth(2026, 2)).toBe(28)
})

test('there is no date for a day that does not exist', () => {
  expect(dateFrom(2026, 2, 30)).toBeNull()
  expect(dateFrom(2026, 2, 3)).toBe('2026-02-03')
  expect(dateFrom(2026, 2.5, 3)).toBeNull()
})

test('24 November 2026 is a Tuesday and the Sunday before it is day 7', () => {
  expect(dateParts(plainDate('2026-11-24'))).toEqual({ year: 2026, month: 11, day: 24, weekday: 2 })
  expect(dateParts(plainDate('2026-11-22')).weekday).toBe(7)
})

test.each([
  ['2026-03-28', 2, '2026-03-30'], // over the change to summer time
  ['2026-10-24', 2, '2026-10-26'], // and back
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-03-01', -1, '2028-02-29'],
])('%s and %d days is %s', (date, days, expected) => {
  expect(addDays(plainDate(date), days)).toBe(expected)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-05-31', -3, '2026-02-28'],
])('%s and %d months is %s', (date, months, expected) => {
  expect(addMonths(plainDate(date), months)).toBe(expected)
})

test('dates outside the years 1 to 9999 are errors, not nonsense', () => {
  expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError)
  expect(() => addMonths(plainDate('0001-01-01'), -1)).toThrow(RangeError)
})

test('the years 1 to 99 are not read as 1901 to 1999', () => {
  expect(addDays(plainDate('0050-01-31'), 1)).toBe('0050-02-01')
})

const anyDate = fc.integer({ min: -40_000, max: 60_000 }).map((days) => addDays(plainDate('2000-01-01'), days))

test('adding days and counting them back agree, and order follows', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      const other = addDays(date, days)
      expect(daysBetween(date, other)).toBe(days)
      expect(Math.sign(compareDates(other, date))).toBe(Math.sign(days))
    }),
  )
})

test('adding a month never skips one', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const from = dateParts(date)
      const to = dateParts(addMonths(date, 1))
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + 1)
      expect(to.day).toBeLessThanOrEqual(from.day)
    }),
  )
})
