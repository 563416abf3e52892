import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { createAddressKey } from './address-key.ts'
import { createGrowingDelay, type GrowingDelay } from './growing-delay.ts'

const keyOf = createAddressKey(Buffer.alloc(32, 7))
const address = (number: number) => `10.${number >> 8}.${number & 255}.1`
let clock = 0
let waits: number[] = []
let delay: GrowingDelay

function newDelay(remembered = 1000): GrowingDelay {
  return createGrowingDelay({
    keyOf,
    remembered,
    now: () => clock,
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
  })
}

beforeEach(() => {
  clock = 1_000_000
  waits = []
  delay = newDelay()
})

async function fail(times: number, from = address(1)): Promise<void> {
  for (let time = 0; time < times; time += 1) await delay.begin(from)
}

test('the first try waits for nothing, and each failure doubles the wait up to twenty seconds', async () => {
  await fail(10)
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000, 20_000])
})

test('ten tries at once wait as long as ten in a row', async () => {
  await Promise.all(Array.from({ length: 10 }, () => delay.begin(address(1))))
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000, 20_000])
})

test('a good code takes back its own try and no other', async () => {
  await fail(3)
  const attempt = await delay.begin(address(1))
  attempt.succeeded()
  attempt.succeeded()
  waits = []
  await delay.begin(address(1))
  expect(waits).toEqual([2000])
})

test('somebody who only ever succeeds never waits', async () => {
  for (let time = 0; time < 20; time += 1) {
    const attempt = await delay.begin(address(1))
    attempt.succeeded()
  }
  expect(waits).toEqual([])
})

test('the neighbours of a guesser’s neighbours do not wait', async () => {
  await fail(8)
  waits = []
  await delay.begin(address(2))
  expect(waits).toEqual([])
})

test('a failure is forgotten every two minutes', async () => {
  await fail(4)
  waits = []
  clock += 2 * 120_000 + 60_000
  await delay.begin(address(1))
  expect(waits).toEqual([1000])
  clock += 60 * 60_000
  waits = []
  await delay.begin(address(1))
  expect(waits).toEqual([])
})

test('even a long attack is forgotten within twenty minutes', async () => {
  await fail(500)
  clock += 20 * 60_000
  waits = []
  await delay.begin(address(1))
  expect(waits).toEqual([])
})

test('only so many neighbourhoods are remembered, the latest ones', async () => {
  delay = newDelay(100)
  await fail(5, address(1))
  for (let number = 2; number <= 101; number += 1) await fail(1, address(number))
  waits = []
  await delay.begin(address(101))
  await delay.begin(address(1))
  expect(waits).toEqual([500])
})

test('no wait is longer than twenty seconds, whatever happens in whatever order', async () => {
  const steps = fc.array(fc.record({ from: fc.nat(3), after: fc.nat(300_000), good: fc.boolean() }), { maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      waits = []
      delay = newDelay(2)
      for (const { from, after, good } of given) {
        clock += after
        const attempt = await delay.begin(address(from))
        if (good) attempt.succeeded()
      }
      expect(waits.every((wait) => wait >= 500 && wait <= 20_000)).toBe(true)
    }),
  )
})
