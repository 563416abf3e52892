import { expect, test } from 'vitest'
import { createAddressKey } from './address-key.ts'
import { createNeighbourhoodShare } from './neighbourhood-share.ts'

const keyOf = createAddressKey(Buffer.alloc(32, 7))
let clock = 0
const newShare = (remembered = 100) =>
  createNeighbourhoodShare({ keyOf, most: 10, windowSeconds: 60, now: () => clock, remembered })

test('what is used up is used up for one neighbourhood, and for nobody else', () => {
  const share = newShare()
  expect(share.take('192.0.2.1', 7)).toBe(true)
  expect(share.take('192.0.2.200', 4)).toBe(false)
  expect(share.take('192.0.2.200', 3)).toBe(true)
  expect(share.take('192.0.2.1', 1)).toBe(false)
  expect(share.take('198.51.100.1', 10)).toBe(true)
})

test('after a while there is room again', () => {
  const share = newShare()
  share.take('192.0.2.1', 10)
  clock += 59_999
  expect(share.take('192.0.2.1', 1)).toBe(false)
  clock += 1
  expect(share.take('192.0.2.1', 10)).toBe(true)
})

test('no more neighbourhoods are remembered than it is told to', () => {
  const share = newShare(2)
  for (const last of [1, 2, 3]) share.take(`10.0.${last}.1`, 10)
  expect(share.take('10.0.1.1', 10)).toBe(true)
  expect(share.take('10.0.3.1', 1)).toBe(false)
})
