import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Presence, presenceTable, themeTable } from './presence-tables.ts'

function presence(key: string, visits: number): Presence {
  return { key, name: key, visits, minutes: visits * 60, places: 1, bands: { '1-5': visits } }
}

const [august, september, october] = [presence('2026-08', 7), presence('2026-09', 1), presence('2026-10', 5)]

test('a month of one visit is told with the smallest other, in hours and encounters too', () => {
  expect(presenceTable([august, september, october])).toEqual([
    {
      ...{ key: '2026-08', name: '2026-08', together: 0, visits: 7, hours: 7, places: 1 },
      encounters: { least: 7, most: 35, isOpen: false, unknown: 0 },
    },
    {
      ...{ key: null, name: null, together: 2, visits: 6, hours: 6, places: null },
      encounters: { least: 6, most: 30, isOpen: false, unknown: 0 },
    },
  ])
})

test('two visits in one district are no table', () => {
  expect(presenceTable([presence('nord', 2)])).toBeNull()
})

test('a theme of five in one of two months told together would tell the other: the themes are told together too', () => {
  const seen = [
    { month: '2026-08', theme: 'alcohol', count: 2 },
    { month: '2026-09', theme: 'alcohol', count: 1 },
    { month: '2026-10', theme: 'alcohol', count: 5 },
  ] as const
  expect(themeTable(seen, [august, september, october])).toEqual([
    { month: '2026-08', theme: 'alcohol', count: 'few' },
    { month: null, theme: 'alcohol', count: 6 },
  ])
  expect(themeTable(seen, [september])).toEqual([])
})

test('no row has fewer than three visits, a sum is the sum, and no theme names a month that is told together', () => {
  const months = fc
    .array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 })
    .map((counts) => counts.map((visits, index) => presence(`2026-0${index + 1}`, visits)))
  fc.assert(
    fc.property(months, (rows) => {
      const table = presenceTable(rows)
      const themes = themeTable(
        rows.map(({ key, visits }) => ({ month: key ?? '', theme: 'alcohol' as const, count: visits })),
        rows,
      )
      const visits = (table ?? []).map((row) => (row.visits === 'few' ? 0 : row.visits))
      expect(visits.every((count) => count >= 3)).toBe(true)
      expect(themes.map(({ month }) => month)).toEqual((table ?? []).map(({ key }) => key))
      const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
      if (table) expect(sum(visits)).toBe(sum(rows.map((row) => row.visits)))
    }),
  )
})
