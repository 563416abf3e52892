import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKeyRing, type KeyRing, rotateKeys } from './key-ring.ts'
import { type FieldPlace, open, openBytes, seal, sealedWith } from './sealed-fields.ts'

let folder = ''
let ring: KeyRing
let rotated: KeyRing
let foreign: KeyRing
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealed-fields-'))
  ring = await createKeyRing(join(folder, 'keys.json'))
  rotated = await rotateKeys(join(folder, 'keys.json'))
  foreign = await createKeyRing(join(folder, 'other.json'))
})
afterAll(() => rm(folder, { recursive: true }))

const place: FieldPlace = { municipality: 999, table: 'contact.messages', column: 'body', row: 'a1' }
const secret = 'Min far slår mig'

function problemOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

test.each([
  { municipality: 998 },
  { table: 'contact.inquiries' },
  { column: 'subject' },
  { row: 'a2' },
  { table: 'contact', column: 'messages.body' },
])('a sealed value moved to %j is forged', (moved) => {
  const sealed = seal(ring, secret, place)
  expect(problemOf(() => open(ring, sealed, { ...place, ...moved }))).toMatchObject({ problem: 'forged' })
})

test('one flipped bit anywhere and it does not open', () => {
  fc.assert(
    fc.property(fc.nat({ max: 8 * (33 + secret.length + 1) - 1 }), (bit) => {
      const sealed = seal(ring, secret, place)
      sealed[bit >> 3] = (sealed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const problem = problemOf(() => open(ring, sealed, place))
      expect(problem).toMatchObject({ name: 'SealedFieldError' })
    }),
  )
})

test('a seal of another installation has an unknown key', () => {
  const sealed = seal(foreign, secret, place)
  expect(problemOf(() => open(ring, sealed, place))).toMatchObject({ problem: 'unknown-key' })
})

test('a key id swapped for one the ring holds is forged', () => {
  const sealed = seal(ring, secret, place)
  sealed.write(rotated.current, 1, 'hex')
  expect(problemOf(() => open(rotated, sealed, place))).toMatchObject({ problem: 'forged' })
})

test.each([0, 1, 32])('%d bytes are no seal', (length) => {
  expect(problemOf(() => open(ring, Buffer.alloc(length, 1), place))).toMatchObject({ problem: 'malformed' })
})

test('another version and a cut seal are refused', () => {
  const sealed = seal(ring, secret, place)
  expect(problemOf(() => open(ring, sealed.subarray(0, -1), place))).toMatchObject({ problem: 'forged' })
  sealed[0] = 2
  expect(problemOf(() => open(ring, sealed, place))).toMatchObject({ problem: 'malformed' })
  expect(sealedWith(sealed)).toBeNull()
})

test('the error says where, and neither the row nor the content', () => {
  const sealed = seal(ring, secret, { ...place, row: 'row-7c1d' })
  const shown = inspect(problemOf(() => open(foreign, sealed, { ...place, row: 'row-7c1d' })))
  expect(shown).toContain('contact.messages.body: unknown-key')
  expect(shown).not.toContain('row-7c1d')
  expect(shown).not.toContain(sealed.toString('hex').slice(34, 60))
})

test('any text and any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 500 }), (text, bytes) => {
      expect(open(ring, seal(ring, text, place), place)).toBe(Buffer.from(text).toString())
      expect(openBytes(ring, new Uint8Array(seal(ring, bytes, place)), place)).toEqual(Buffer.from(bytes))
    }),
  )
})

test('the same text is sealed differently each time, and is nowhere in the seal', () => {
  const [one, two] = [seal(ring, secret, place), seal(ring, secret, place)]
  expect(one.equals(two)).toBe(false)
  expect(one.includes('Min')).toBe(false)
})

test('after a rotation the old seals open and new ones name the new key', () => {
  const old = seal(ring, secret, place)
  expect(open(rotated, old, place)).toBe(secret)
  expect(sealedWith(old)).toBe(ring.current)
  expect(sealedWith(seal(rotated, secret, place))).toBe(rotated.current)
  expect(rotated.current).not.toBe(ring.current)
})
