import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../kernel/dates.ts'
import type { Sighting } from './observation.ts'
import { findSignals, usualRule } from './signals.ts'

const today = plainDate('2026-11-25')
const nothing = { rule: usualRule, today, live: new Set<string>(), dismissed: new Map() }
const seen = (observer: string | null, daysAgo: number, setAside = false): Sighting => ({
  ...{ place: 'station', observer, setAside },
  day: addDays(today, -daysAgo),
})

test('two observations of one person are no signal, two of different people are', () => {
  expect(findSignals({ ...nothing, sightings: [seen('anna', 1), seen('anna', 3)] })).toEqual([])
  expect(findSignals({ ...nothing, sightings: [seen('anna', 1), seen('bo', 3)] })).toEqual([
    { place: 'station', independent: 2, observations: 2, newest: '2026-11-24' },
  ])
})

test('all that the public tells on one day counts as one', () => {
  expect(findSignals({ ...nothing, sightings: [seen(null, 1), seen(null, 1), seen(null, 1)] })).toEqual([])
  expect(findSignals({ ...nothing, sightings: [seen(null, 1), seen(null, 2)] })).toHaveLength(1)
})

test('what was set aside, is older than the days, or lies in the future does not count', () => {
  for (const other of [seen('bo', 1, true), seen('bo', 14), seen('bo', -1)])
    expect(findSignals({ ...nothing, sightings: [seen('anna', 1), other] })).toEqual([])
  expect(findSignals({ ...nothing, sightings: [seen('anna', 1), seen('bo', 13)] })).toHaveLength(1)
})

test('a signal that was let lie does not show before the day after, and a place worked with raises none', () => {
  const sightings = [seen('anna', 1), seen('bo', 1)]
  const until = (days: number) => new Map([['station', addDays(today, days)]])
  expect(findSignals({ ...nothing, sightings, dismissed: until(0) })).toEqual([])
  expect(findSignals({ ...nothing, sightings, dismissed: until(-1) })).toHaveLength(1)
  expect(findSignals({ ...nothing, sightings, live: new Set(['station']) })).toEqual([])
})

const sighting = fc.record({
  place: fc.constantFrom('station', 'park', 'hall'),
  observer: fc.constantFrom(null, 'anna', 'bo', 'carl'),
  day: fc.integer({ min: -30, max: 3 }).map((days) => addDays(today, days)),
  setAside: fc.boolean(),
})

test('one more observation never takes a signal away, and no signal has more independent than observations', () => {
  fc.assert(
    fc.property(fc.array(sighting), sighting, (sightings, more) => {
      const before = findSignals({ ...nothing, sightings })
      const after = findSignals({ ...nothing, sightings: [...sightings, more] }).map(({ place }) => place)
      for (const { place, independent, observations } of before) {
        expect(after).toContain(place)
        expect(independent).toBeLessThanOrEqual(observations)
        expect(independent).toBeGreaterThanOrEqual(2)
      }
    }),
  )
})
