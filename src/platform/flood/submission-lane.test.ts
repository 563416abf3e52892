import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAddressKey } from './address-key.ts'
import { createRecentArrivals } from './recent-arrivals.ts'
import { chooseLane, type Lane, usualLanes } from './submission-lane.ts'

const now = new Date('2026-11-24T22:00:00Z')

test.each([
  [{ fromHere: 0, inTotal: 0 }, false, { lane: 'normal' }],
  [{ fromHere: 3, inTotal: 29 }, false, { lane: 'normal' }],
  [{ fromHere: 28, inTotal: 28 }, true, { lane: 'normal' }], // a class after a talk
  [
    { fromHere: 4, inTotal: 4 },
    false,
    { lane: 'slow', because: 'many-from-here', releaseAt: new Date('2026-11-24T22:02:00Z') },
  ],
  [
    { fromHere: 0, inTotal: 60 },
    false,
    { lane: 'slow', because: 'many-in-total', releaseAt: new Date('2026-11-24T22:04:00Z') },
  ],
  [{ fromHere: 0, inTotal: 60 }, true, { lane: 'normal' }],
  [
    { fromHere: 60, inTotal: 60 },
    true,
    { lane: 'slow', because: 'many-from-here', releaseAt: new Date('2026-11-24T22:04:00Z') },
  ],
  [
    { fromHere: 9000, inTotal: 9000 },
    false,
    { lane: 'slow', because: 'many-from-here', releaseAt: new Date('2026-11-24T22:30:00Z') },
  ],
])('after %j, proof of work %s: %j', (arrivals, proof, expected) => {
  expect(chooseLane(arrivals, proof, now)).toEqual(expected)
})

const delayOf = (lane: Lane) => (lane.lane === 'slow' ? lane.releaseAt.getTime() - now.getTime() : 0)
const counts = fc.record({ fromHere: fc.nat(1_000_000), inTotal: fc.nat(1_000_000) })

test('every message is taken and seen within half an hour, however many come', () => {
  fc.assert(
    fc.property(counts, fc.boolean(), (arrivals, proof) => {
      const lane = chooseLane(arrivals, proof, now)
      expect(['normal', 'slow']).toContain(lane.lane)
      expect(delayOf(lane)).toBeLessThanOrEqual(usualLanes.longestDelayMinutes * 60_000)
    }),
  )
})

test('proof of work never makes it slower, and more messages never make it faster', () => {
  fc.assert(
    fc.property(counts, fc.nat(1000), fc.nat(1000), (arrivals, here, total) => {
      expect(delayOf(chooseLane(arrivals, true, now))).toBeLessThanOrEqual(delayOf(chooseLane(arrivals, false, now)))
      const more = { fromHere: arrivals.fromHere + here, inTotal: arrivals.inTotal + total }
      expect(delayOf(chooseLane(more, false, now))).toBeGreaterThanOrEqual(delayOf(chooseLane(arrivals, false, now)))
    }),
  )
})

test('arrivals are counted by neighbourhood and in all, and for ten minutes', () => {
  let clock = 0
  const arrivals = createRecentArrivals({ keyOf: createAddressKey(Buffer.alloc(32, 7)), now: () => clock })
  expect(arrivals.count('192.0.2.1')).toEqual({ fromHere: 0, inTotal: 0 })
  arrivals.record('192.0.2.1')
  clock = 300_000
  arrivals.record('192.0.2.9')
  arrivals.record('198.51.100.1')
  expect(arrivals.count('192.0.2.1')).toEqual({ fromHere: 2, inTotal: 3 })
  clock = 600_000
  expect(arrivals.count('192.0.2.1')).toEqual({ fromHere: 1, inTotal: 2 })
  clock = 900_000
  expect(arrivals.count('192.0.2.1')).toEqual({ fromHere: 0, inTotal: 0 })
})

test('only so many arrivals are remembered, the latest ones', () => {
  const arrivals = createRecentArrivals({ keyOf: (address) => address, now: () => 0, remembered: 100 })
  for (let number = 0; number < 150; number += 1) arrivals.record(number < 75 ? 'early' : 'late')
  expect(arrivals.count('early')).toEqual({ fromHere: 25, inTotal: 100 })
  expect(arrivals.count('late')).toEqual({ fromHere: 75, inTotal: 100 })
})
