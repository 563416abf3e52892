import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewestShown, heatCells } from './heat-cells.ts'

const point = fc.record({
  position: fc.option(
    fc.record({
      latitude: fc.integer({ min: 0, max: 12 }).map((steps) => 55.4 + steps / 300),
      longitude: fc.integer({ min: 0, max: 12 }).map((steps) => 9.1 + steps / 200),
    }),
  ),
  district: fc.option(fc.constantFrom('nord', 'syd', 'vest')),
})
const points = fc.array(point, { maxLength: 120 })
const bySchool = { position: { latitude: 55.4801, longitude: 9.1301 }, district: 'nord' }
const byStation = { position: { latitude: 55.5201, longitude: 9.2301 }, district: 'nord' }

test('two observations at one spot leave as one or two in the district, with no point', () => {
  expect(heatCells([bySchool, bySchool])).toEqual({ cells: [], districts: [{ district: 'nord', count: 'few' }] })
})

test('two spots of two each leave as four of the district, with no point', () => {
  expect(heatCells([bySchool, bySchool, byStation, byStation])).toEqual({
    cells: [],
    districts: [{ district: 'nord', count: 4 }],
  })
})

test('three at one spot are a square whose middle is not the spot', () => {
  const { cells, districts } = heatCells([bySchool, bySchool, bySchool, byStation])
  expect(cells).toHaveLength(1)
  expect(cells[0]?.count).toBe(3)
  expect(cells[0]?.middle).not.toEqual(bySchool.position)
  expect(districts).toEqual([{ district: 'nord', count: 'few' }])
})

test('nothing seen is nothing shown', () => {
  expect(heatCells([])).toEqual({ cells: [], districts: [] })
})

test('no square and no district of fewer than three leaves with its number', () => {
  fc.assert(
    fc.property(points, (seen) => {
      const { cells, districts } = heatCells(seen)
      expect(cells.every(({ count }) => count >= fewestShown)).toBe(true)
      expect(districts.every(({ count }) => count === 'few' || count >= fewestShown)).toBe(true)
    }),
  )
})

test('nothing is lost and nothing is counted twice', () => {
  fc.assert(
    fc.property(points, (seen) => {
      const { cells, districts } = heatCells(seen)
      const told = [...cells, ...districts].map(({ count }) => count)
      const known = told.reduce<number>((sum, count) => sum + (count === 'few' ? 0 : count), 0)
      const few = told.filter((count) => count === 'few').length
      expect(seen.length).toBeGreaterThanOrEqual(known + few)
      expect(seen.length).toBeLessThanOrEqual(known + 2 * few)
      expect(new Set(districts.map(({ district }) => district)).size).toBe(districts.length)
    }),
  )
})

test('one more or one fewer in a small district changes nothing that is said', () => {
  fc.assert(
    fc.property(fc.array(point.filter(({ district }) => district !== 'vest')), (others) => {
      const one = { position: null, district: 'vest' }
      expect(heatCells([...others, one])).toEqual(heatCells([...others, one, one]))
    }),
  )
})
