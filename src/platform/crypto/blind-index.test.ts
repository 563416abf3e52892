import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blindIndex, blindIndexes } from './blind-index.ts'
import { createKeyRing, type KeyRing, rotateKeys } from './key-ring.ts'

let folder = ''
let ring: KeyRing
let rotated: KeyRing
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blind-index-'))
  ring = await createKeyRing(join(folder, 'keys.json'))
  rotated = await rotateKeys(join(folder, 'keys.json'))
})
afterAll(() => rm(folder, { recursive: true }))

const cpr = { municipality: 999, purpose: 'cpr' } as const

test('two municipalities, and two purposes, have nothing in common', () => {
  const here = blindIndex(ring, cpr, '101262-0000')
  expect(here).toHaveLength(32)
  expect(blindIndex(ring, { ...cpr, municipality: 998 }, '101262-0000')).not.toEqual(here)
  expect(blindIndex(ring, { ...cpr, purpose: 'telephone' }, '101262-0000')).not.toEqual(here)
})

test.each(['cpr', 'receipt', 'email', 'telephone'] as const)('a blank %s finds nobody', (purpose) => {
  expect(blindIndex(ring, { municipality: 999, purpose }, ' \t ')).toBeNull()
  expect(blindIndexes(ring, { municipality: 999, purpose }, '')).toEqual([])
})

test.each([
  ['cpr', '1012620000', ['101262-0000', ' 101262 0000', '１０１２６２-００００']],
  ['receipt', '1234567890123456', ['1234 5678 9012 3456', '1234-5678-9012-3456']],
  ['telephone', '12345678', ['+45 12 34 56 78', '0045 12345678', '4512345678', '12 34 56 78']],
  ['email', 'emma@skole.example', [' Emma@Skole.example ', 'EMMA@SKOLE.EXAMPLE']],
] as const)('the ways to write one %s have one index', (purpose, plain, written) => {
  const place = { municipality: 999, purpose }
  const expected = blindIndex(ring, place, plain)
  expect(written.map((text) => blindIndex(ring, place, text))).toEqual(written.map(() => expected))
})

test('an eight-digit number that begins with 45 keeps its digits', () => {
  const place = { municipality: 999, purpose: 'telephone' } as const
  expect(blindIndex(ring, place, '45123456')).not.toEqual(blindIndex(ring, place, '123456'))
})

test('after a rotation one looks for both indexes and stores the new one', () => {
  const old = blindIndex(ring, cpr, '101262-0000')
  const both = blindIndexes(rotated, cpr, '101262-0000')
  expect(both).toEqual([blindIndex(rotated, cpr, '101262-0000'), old])
  expect(both[0]).not.toEqual(old)
})
