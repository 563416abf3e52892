import { expect, test } from 'vitest'
import { createAddressKey } from './address-key.ts'

const keyOf = createAddressKey(Buffer.alloc(32, 7))

test.each([
  ['192.0.2.1', '192.0.3.1'],
  ['2001:db8:0:100::1', '2001:db8:0:200::1'],
  ['192.0.2.1', 'not an address'],
  ['::1', '127.0.0.1'],
])('%s and %s have different names', (a, b) => {
  expect(keyOf(a)).not.toBe(keyOf(b))
})

test.each([
  ['192.0.2.1', '192.0.2.200'],
  ['192.0.2.1', '::ffff:192.0.2.77'],
  ['2001:db8:0:100::1', '2001:0DB8:0000:01ff:1:2:3:4'],
  ['fe80::1%eth0', 'fe80::2'],
  ['', 'not an address'],
])('%s and %s are one neighbourhood', (a, b) => {
  expect(keyOf(a)).toBe(keyOf(b))
})

test('the name does not hold the address and cannot be made without the key', () => {
  expect(keyOf('192.0.2.1')).toMatch(/^[\w-]{22}$/)
  expect(keyOf('192.0.2.1')).not.toContain('192')
  expect(createAddressKey(Buffer.alloc(32, 8))('192.0.2.1')).not.toBe(keyOf('192.0.2.1'))
})
