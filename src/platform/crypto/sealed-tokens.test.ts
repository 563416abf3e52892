import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createKeyRing, type KeyRing, rotateKeys } from './key-ring.ts'
import { openToken, sealToken } from './sealed-tokens.ts'

let folder = ''
let ring: KeyRing
let rotated: KeyRing
let foreign: KeyRing
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealed-tokens-'))
  ring = await createKeyRing(join(folder, 'keys.json'))
  rotated = await rotateKeys(join(folder, 'keys.json'))
  foreign = await createKeyRing(join(folder, 'other.json'))
})
afterAll(() => rm(folder, { recursive: true }))

const now = new Date('2026-11-24T13:30:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const shape = z.strictObject({ about: z.string() })
const payload = { about: 'Der bliver mobbet i 7.b' }

function seal(purpose = 'contact-form', lifetime = 60): string {
  return sealToken(ring, purpose, payload, { now, lifetime })
}

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['an empty text', ''],
  ['a short text', 'abc'],
  ['letters no token has', 'æøå'.repeat(30)],
  ['a text without end', 'A'.repeat(200_001)],
  ['a list', ['x']],
])('%s is malformed, and nothing is thrown', (_, token) => {
  expect(openToken(ring, 'contact-form', token, { now, shape })).toEqual({ ok: false, reason: 'malformed' })
})

test('a token changed in any character is tampered with or malformed', () => {
  const token = seal()
  fc.assert(
    fc.property(fc.nat({ max: token.length - 1 }), fc.constantFrom('A', 'z', '_', '9'), (index, letter) => {
      fc.pre(token[index] !== letter)
      const changed = token.slice(0, index) + letter + token.slice(index + 1)
      const outcome = openToken(ring, 'contact-form', changed, { now, shape })
      expect(outcome.ok ? 'opened' : outcome.reason).toMatch(/^(tampered|malformed)$/)
    }),
  )
})

test('a token of another installation, and one cut short, is tampered with', () => {
  expect(openToken(foreign, 'contact-form', seal(), { now, shape })).toEqual({ ok: false, reason: 'tampered' })
  expect(openToken(ring, 'contact-form', seal().slice(0, 60), { now, shape })).toEqual({
    ok: false,
    reason: 'tampered',
  })
})

test('a token of another form has the wrong purpose', () => {
  expect(openToken(ring, 'dialogue', seal(), { now, shape })).toEqual({ ok: false, reason: 'wrong-purpose' })
})

test('a token lives up to its last instant and not in it', () => {
  expect(openToken(ring, 'contact-form', seal(), { now: later(59.999), shape })).toEqual({ ok: true, payload })
  expect(openToken(ring, 'contact-form', seal(), { now: later(60), shape })).toEqual({ ok: false, reason: 'expired' })
})

test('a payload of another shape is malformed', () => {
  const other = sealToken(ring, 'contact-form', { about: 'x', extra: true }, { now, lifetime: 60 })
  expect(openToken(ring, 'contact-form', other, { now, shape })).toEqual({ ok: false, reason: 'malformed' })
})

test('the payload comes back, cannot be read, and fits an attribute', () => {
  const token = seal()
  expect(openToken(ring, 'contact-form', token, { now, shape })).toEqual({ ok: true, payload })
  expect(token).toMatch(/^[A-Za-z0-9_-]+$/)
  expect(Buffer.from(token, 'base64url').includes('mobbet')).toBe(false)
  expect(seal()).not.toBe(token)
})

test('a form that was open during a rotation can still be sent', () => {
  expect(openToken(rotated, 'contact-form', seal(), { now, shape })).toEqual({ ok: true, payload })
})
