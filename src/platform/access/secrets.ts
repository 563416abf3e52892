import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new secret for a session or token: 256 bits, URL-safe. Shown or set once; only its hash is stored. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a secret. A plain hash is enough: the secret has full entropy. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/**
 * A form's proof that it came from our own page: salted anew on each page, so that compression of the page cannot
 * give it away, and bound to the session's own secret.
 */
export function maskedToken(sessionSecret: string, salt = randomBytes(12).toString('base64url')): string {
  return `${salt}.${createHmac('sha256', sessionSecret).update(salt).digest('base64url')}`
}

/** True when `presented` was made by `maskedToken` with the same session's secret. Constant time. */
export function isMaskedToken(sessionSecret: string, presented: string | undefined): boolean {
  const [salt = ''] = (presented ?? '').split('.')
  const expected = Buffer.from(maskedToken(sessionSecret, salt))
  const given = Buffer.from(presented ?? '')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
