import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../kernel/dates.ts'
import { mapTerm, mapTerms } from './map-period.ts'

test('the half-year that runs comes first, and one to come is not among them', () => {
  expect(mapTerms(plainDate('2026-11-25')).map(({ key }) => key)).toEqual([
    '2026-autumn',
    '2026-spring',
    '2025-autumn',
    '2025-spring',
    '2024-autumn',
  ])
})

test('a half-year begins in January or August, and an unknown key is the running one', () => {
  expect(mapTerm(null, plainDate('2026-07-31'))).toMatchObject({ from: '2026-01-01', to: '2026-07-31' })
  expect(mapTerm('2031-spring', plainDate('2026-08-01'))).toMatchObject({ from: '2026-08-01', to: '2026-12-31' })
  expect(mapTerm('2025-autumn', plainDate('2026-11-25'))).toMatchObject({ from: '2025-08-01', to: '2025-12-31' })
})

test('no two periods overlap, on any day one asks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const terms = mapTerms(addDays(plainDate('2022-01-01'), days))
      const byDay = terms.toSorted((a, b) => a.from.localeCompare(b.from))
      for (const [index, { from }] of byDay.entries()) {
        const before = byDay[index - 1]
        if (before) expect(addDays(before.to, 1)).toBe(from)
      }
    }),
  )
})
