import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { KeyRing } from './key-ring.ts'

/**
 * Short-lived sealed tokens for hidden form fields: what a form must carry to its next page without a cookie and
 * without the reader, or anybody who looks over the network's shoulder, being able to read or change it. AES-256-GCM,
 * base64url, so a token fits an attribute and a form body; do not put one in a URL.
 * A token can be used again until it expires. What may happen once needs its own mark in the database.
 */

/** Far more than a long message; more than this is not one of ours. */
const longestToken = 200_000

export type TokenOutcome<Payload> =
  | { readonly ok: true; readonly payload: Payload }
  | { readonly ok: false; readonly reason: 'malformed' | 'tampered' | 'wrong-purpose' | 'expired' }

/** Seals a JSON value for one purpose. `lifetime` is in seconds. */
export function sealToken(
  ring: KeyRing,
  purpose: string,
  payload: unknown,
  time: { readonly now: Date; readonly lifetime: number },
): string {
  const expires = time.now.getTime() + time.lifetime * 1000
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', ring.deriveKey(keyPurpose), nonce)
  const body = cipher.update(JSON.stringify([purpose, expires, payload]), 'utf8')
  const parts = [Buffer.from(ring.current, 'hex'), nonce, body, cipher.final(), cipher.getAuthTag()]
  return Buffer.concat(parts).toString('base64url')
}

/**
 * The payload, checked against `shape`, or why not; never throws on what a visitor sends. `malformed` is not a token (or
 * not of this shape), `tampered` was changed or sealed with a key that is gone, `wrong-purpose` belongs to another form,
 * `expired` was good and is too old (at the instant of expiry it is).
 */
export function openToken<Payload>(
  ring: KeyRing,
  purpose: string,
  token: unknown,
  expected: { readonly now: Date; readonly shape: z.ZodType<Payload> },
): TokenOutcome<Payload> {
  const bytes = readToken(token)
  if (!bytes) return { ok: false, reason: 'malformed' }
  const text = decrypt(ring, bytes)
  if (text === null) return { ok: false, reason: 'tampered' }
  const content = envelope.safeParse(JSON.parse(text))
  if (!content.success) return { ok: false, reason: 'malformed' }
  const [sealedFor, expires, payload] = content.data
  if (sealedFor !== purpose) return { ok: false, reason: 'wrong-purpose' }
  if (expected.now.getTime() >= expires) return { ok: false, reason: 'expired' }
  const parsed = expected.shape.safeParse(payload)
  return parsed.success ? { ok: true, payload: parsed.data } : { ok: false, reason: 'malformed' }
}

const keyPurpose = 'sealed tokens'
const envelope = z.tuple([z.string(), z.number(), z.unknown()])
const idEnd = 4
const nonceEnd = idEnd + 12
const tagLength = 16

function readToken(token: unknown): Buffer | null {
  if (typeof token !== 'string' || token.length > longestToken || !/^[\w-]+$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  return bytes.length > nonceEnd + tagLength && bytes.toString('base64url') === token ? bytes : null
}

/** GCM compares its tag in constant time, and nothing is read before it has been found right. */
function decrypt(ring: KeyRing, bytes: Buffer): string | null {
  const key = ring.deriveKey(keyPurpose, bytes.toString('hex', 0, idEnd))
  if (!key) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(idEnd, nonceEnd), { authTagLength: tagLength })
  decipher.setAuthTag(bytes.subarray(-tagLength))
  try {
    return decipher.update(bytes.subarray(nonceEnd, -tagLength), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return null
  }
}
