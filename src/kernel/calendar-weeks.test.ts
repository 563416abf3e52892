import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mondayOf, readWeek, weekOf, weekText } from './calendar-weeks.ts'
import { addDays, plainDate } from './dates.ts'

test.each([
  ['2026-11-25', 2026, 48],
  ['2027-01-01', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
  ['2023-01-01', 2022, 52],
])('%s is in week %s %s', (day, year, week) => {
  expect(weekOf(plainDate(day))).toEqual({ year, week })
})

test('what names no week is refused: week 0, week 53 of a year that has none, and anything else', () => {
  for (const text of ['2026-W00', '2027-W53', '2026-48', '', '0001-W01', 'W48']) expect(readWeek(text)).toBeNull()
})

test('each day is within the week it is in, and the week is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const day = addDays(plainDate('1950-01-01'), days)
      const week = weekOf(day)
      expect(mondayOf(week) <= day && day <= addDays(mondayOf(week), 6)).toBe(true)
      expect(readWeek(weekText(week))).toEqual(week)
    }),
  )
})
