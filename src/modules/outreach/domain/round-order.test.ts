import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderRound, type RoundStop } from './round-order.ts'

const base = { latitude: 55.5, longitude: 9.2 }
const day = { from: 480, travel: { base, kilometresPerHour: 50, detour: 1.3 } }
const stop = (id: string, latitude: number, fromTime: number | null = null): RoundStop => ({
  ...{ id, minutes: 60, fromTime },
  position: { latitude, longitude: 9.2 },
})

test('a day without stops is a round without turns', () => {
  expect(orderRound([], day)).toEqual([])
})

test('stops are driven in the order of the road, from the base and back', () => {
  const round = orderRound([stop('far', 55.62), stop('near', 55.53), stop('middle', 55.57)], day)
  const ids = round.map(({ id }) => id)
  expect([ids, ids.toReversed()]).toContainEqual(['near', 'middle', 'far'])
  expect(round[0]?.startsAt).toBe(480 + (round[0]?.drivingMinutes ?? 0))
})

test('an agreed time is kept though another order were shorter, and one is never there before it', () => {
  const round = orderRound([stop('far', 55.62, 510), stop('near', 55.53)], day)
  expect(round.map(({ id, isLate }) => [id, isLate])).toEqual([
    ['far', false],
    ['near', false],
  ])
  expect(round[0]?.startsAt).toBe(510)
})

test('two agreed times that cannot both be kept are told', () => {
  const round = orderRound([stop('one', 55.52, 540), stop('other', 55.62, 560)], day)
  expect(round.map(({ isLate }) => isLate)).toContain(true)
})

test('every stop has one turn, whatever the number, and the clock never runs back', () => {
  const stops = fc.array(
    fc.record({
      position: fc.option(
        fc.record({
          latitude: fc.double({ min: 55, max: 56, noNaN: true }),
          longitude: fc.double({ min: 9, max: 10, noNaN: true }),
        }),
      ),
      minutes: fc.integer({ min: 5, max: 120 }),
      fromTime: fc.option(fc.integer({ min: 480, max: 1_000 })),
    }),
    { maxLength: 10 },
  )
  fc.assert(
    fc.property(stops, (given) => {
      const asked = given.map((each, at) => ({ id: `stop-${at}`, ...each }))
      const round = orderRound(asked, day)
      expect(round.map(({ id }) => id).toSorted()).toEqual(asked.map(({ id }) => id).toSorted())
      for (const [at, { startsAt }] of round.entries()) {
        expect(startsAt).toBeGreaterThanOrEqual(round[at - 1]?.startsAt ?? 480)
      }
    }),
    { numRuns: 40 },
  )
})
