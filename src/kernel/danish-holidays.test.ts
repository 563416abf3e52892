import { expect, test } from 'vitest'
import { isPublicHoliday, publicHolidays } from './danish-holidays.ts'
import { plainDate } from './dates.ts'

test.each([
  ['2024-04-26', 'Store Bededag would have been here'],
  ['2026-05-01', 'Labour Day'],
  ['2026-06-05', 'Grundlovsdag'],
  ['2026-12-24', 'Christmas Eve'],
  ['2026-12-31', 'New Year’s Eve'],
  ['2026-02-16', 'Fastelavn'],
  ['2026-11-22', 'an ordinary Sunday'],
])('%s is no public holiday (%s)', (date) => {
  expect(isPublicHoliday(plainDate(date))).toBe(false)
})

test('Store Bededag was a holiday until 2023 and is none from 2024', () => {
  expect(isPublicHoliday(plainDate('2022-05-13'))).toBe(true)
  expect(isPublicHoliday(plainDate('2023-05-05'))).toBe(true)
  const names = [2024, 2025, 2026, 2030].flatMap((year) => [...publicHolidays(year).values()])
  expect(names.filter(({ da }) => da === 'Store Bededag')).toEqual([])
})

test('2026 has these ten', () => {
  expect([...publicHolidays(2026)].map(([date, name]) => `${date} ${name.da}`)).toEqual([
    '2026-01-01 Nytårsdag',
    '2026-04-02 Skærtorsdag',
    '2026-04-03 Langfredag',
    '2026-04-05 Påskedag',
    '2026-04-06 Anden påskedag',
    '2026-05-14 Kristi Himmelfartsdag',
    '2026-05-24 Pinsedag',
    '2026-05-25 Anden Pinsedag',
    '2026-12-25 Juledag',
    '2026-12-26 Anden Juledag',
  ])
  expect(publicHolidays(2026).get(plainDate('2026-05-14'))).toEqual({
    da: 'Kristi Himmelfartsdag',
    en: 'Ascension Day',
  })
})

test('a year the rules do not cover is an error', () => {
  expect(() => publicHolidays(1899)).toThrow(RangeError)
  expect(() => publicHolidays(2026.5)).toThrow(RangeError)
})
