import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { firstDayOf } from './map-period.ts'

test('a period ends today, and a school half-year begins in January or August', () => {
  const today = plainDate('2026-11-25')
  expect(firstDayOf('month', today)).toBe('2026-10-27')
  expect(firstDayOf('quarter', today)).toBe('2026-08-28')
  expect(firstDayOf('term', today)).toBe('2026-08-01')
  expect(firstDayOf('year', today)).toBe('2025-11-26')
  expect(firstDayOf('term', plainDate('2026-07-31'))).toBe('2026-01-01')
})
