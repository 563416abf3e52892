import { newSecret } from '../access/secrets.ts'

/** So that a token left in a file or a chat is recognised by those who search for such things. */
const prefix = 'medspil_'
const wellFormed = /^medspil_[\w-]{43}$/

/** A new secret for a personal token. */
export function newTokenSecret(): string {
  return `${prefix}${newSecret()}`
}

/** What a request presents: nothing, something that can be no token of ours, or a token to be looked up. */
export type Presented = { readonly kind: 'none' | 'malformed' } | { readonly kind: 'token'; readonly secret: string }

export function presentedToken(header: string | undefined): Presented {
  if (header === undefined) return { kind: 'none' }
  const [scheme = '', secret = '', ...more] = header.trim().split(/ +/)
  if (scheme.toLowerCase() !== 'bearer' || more.length > 0) return { kind: 'malformed' }
  return wellFormed.test(secret) ? { kind: 'token', secret } : { kind: 'malformed' }
}
