import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideSmall, safeCount } from './small-counts.ts'

const rows = (...visits: readonly number[]) => visits.map((count, key) => ({ key, visits: count }))
const counts = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 7 })

/** Every way `sum` visits may lie in so many rows, none of them empty. */
function waysOf(sum: number, parts: number): readonly (readonly number[])[] {
  if (parts === 1) return sum >= 1 ? [[sum]] : []
  return Array.from({ length: Math.max(0, sum - parts + 1) }, (_, less) => less + 1).flatMap((first) =>
    waysOf(sum - first, parts - 1).map((others) => [first, ...others]),
  )
}

test('a month of one visit beside a sum takes the next smallest month with it', () => {
  expect(divideSmall(rows(9, 1, 4))).toEqual({
    shown: [{ key: 0, visits: 9 }],
    rest: [
      { key: 1, visits: 1 },
      { key: 2, visits: 4 },
    ],
  })
})

test('two months of one visit each would each be one: a third goes with them', () => {
  expect(divideSmall(rows(1, 7, 1))?.rest.map(({ visits }) => visits)).toEqual([1, 1, 7])
})

test('where all rows together are too few, no table is given', () => {
  expect(divideSmall(rows(2))).toBeNull()
  expect(divideSmall(rows(1, 1, 1))).toBeNull()
})

test('with nothing small nothing is put together', () => {
  expect(divideSmall(rows(3, 12, 3))).toEqual({ shown: rows(3, 12, 3), rest: [] })
  expect(divideSmall([])).toEqual({ shown: [], rest: [] })
})

test('no row of fewer than three is shown, nothing is lost, and the order is kept', () => {
  fc.assert(
    fc.property(counts, (visits) => {
      const all = rows(...visits)
      const divided = divideSmall(all)
      if (!divided) return
      expect(divided.shown.every((row) => safeCount(row.visits) !== 'few')).toBe(true)
      expect([...divided.shown, ...divided.rest].toSorted((a, b) => a.key - b.key)).toEqual(all)
      expect(divided.shown).toEqual(all.filter((row) => divided.shown.includes(row)))
    }),
  )
})

test('no row of the rest can be had by subtracting what is shown from the sum, even by one who knows which rows they are', () => {
  fc.assert(
    fc.property(counts, (visits) => {
      const all = rows(...visits)
      const divided = divideSmall(all)
      if (!divided || divided.rest.length === 0) return
      const total = visits.reduce((sum, count) => sum + count, 0)
      const left = divided.shown.reduce((sum, row) => sum - row.visits, total)
      const ways = waysOf(left, divided.rest.length)
      for (const index of divided.rest.keys()) expect(new Set(ways.map((way) => way[index])).size).toBeGreaterThan(1)
    }),
  )
})
