import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { type ChronologyPeriod, firstDayOf, noteKindOf } from './chronology-filter.ts'

test.each<[ChronologyPeriod, string | null]>([
  ['all', null],
  ['month', '2026-10-25'],
  ['half-year', '2026-05-24'],
  ['year', '2025-11-24'],
])('the period %s begins on %s', (period, first) => {
  expect(firstDayOf(period, plainDate('2026-11-24'))).toBe(first)
})

test('tells a kind of note from the other filters', () => {
  expect(noteKindOf('fact')).toBe('fact')
  expect(noteKindOf('notes')).toBeNull()
  expect(noteKindOf('events')).toBeNull()
})
