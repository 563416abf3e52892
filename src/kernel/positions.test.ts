import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInDenmark, kilometresBetween } from './positions.ts'

const copenhagenTownHall = { latitude: 55.6759, longitude: 12.5694 }
const aarhusTownHall = { latitude: 56.1527, longitude: 10.2034 }

test('from the town hall of Copenhagen to that of Aarhus it is 157 kilometres as the crow flies', () => {
  expect(kilometresBetween(copenhagenTownHall, aarhusTownHall)).toBeCloseTo(156.9, 0)
})

test('Bornholm is in Denmark; Berlin, swapped coordinates and no number are not', () => {
  expect(isInDenmark({ latitude: 55.1, longitude: 14.9 })).toBe(true)
  expect(isInDenmark({ latitude: 52.5, longitude: 13.4 })).toBe(false)
  expect(isInDenmark({ latitude: 9.1, longitude: 55.5 })).toBe(false)
  expect(isInDenmark({ latitude: Number.NaN, longitude: 9.1 })).toBe(false)
})

const positions = fc.record({
  latitude: fc.double({ min: 54.4, max: 57.9, noNaN: true }),
  longitude: fc.double({ min: 7.9, max: 15.3, noNaN: true }),
})

test('a distance is never negative, the same both ways, and never longer by a detour', () => {
  fc.assert(
    fc.property(positions, positions, positions, (a, b, c) => {
      const direct = kilometresBetween(a, b)
      expect(direct).toBeGreaterThanOrEqual(0)
      expect(direct).toBeCloseTo(kilometresBetween(b, a), 9)
      expect(direct).toBeLessThanOrEqual(kilometresBetween(a, c) + kilometresBetween(c, b) + 1e-9)
    }),
  )
})
