import { createHmac } from 'node:crypto'
import { houseKeys } from '../../../platform/crypto/house-keys.ts'

/**
 * An id that follows from the form and from what was written in it: the same form sent twice makes the same id, so it
 * is one message, and the same form sent with other words makes another, so nothing that was written is lost. Keyed,
 * because an id stands in clear and must not let anybody test a guess at the words.
 */
export function messageIdOf(submissionKey: string, content: string): string {
  const hash = createHmac('sha256', houseKeys().deriveKey('message ids'))
    .update(JSON.stringify([submissionKey, content]))
    .digest()
  // UUID version 8: free to be made as its maker likes.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
