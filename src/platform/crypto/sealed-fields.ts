import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

/**
 * Fields the database must not be able to read: CPR, contact data, the anonymous dialogue, drafts, files. AES-256-GCM
 * with a key derived per municipality. What is sealed opens only in the place it was sealed for: a value moved to
 * another row, column, table or municipality is forged.
 *
 * Layout: version (1 byte, 1) · key id (4) · nonce (12) · ciphertext · tag (16). The length of the text can be told from
 * the length of the seal.
 */

/** Where a sealed value lives. `row` is the row's id. */
export type FieldPlace = {
  readonly municipality: number
  readonly table: string
  readonly column: string
  readonly row: string
}

export type SealedFieldProblem = 'malformed' | 'unknown-key' | 'forged'

/** A sealed value that does not open: a fault, not a refusal. Says where and what kind, never what the value was. */
export class SealedFieldError extends Error {
  readonly problem: SealedFieldProblem
  constructor(problem: SealedFieldProblem, place: FieldPlace) {
    super(`sealed field ${place.table}.${place.column}: ${problem}`)
    this.name = 'SealedFieldError'
    this.problem = problem
  }
}

const version = 1
const idEnd = 5
const nonceEnd = idEnd + 12
const tagLength = 16

/** Seals a text (as UTF-8) or bytes with the current key. Twice the same gives two different seals. */
export function seal(ring: KeyRing, plaintext: string | Uint8Array, place: FieldPlace): Buffer {
  const head = Buffer.concat([Buffer.of(version), Buffer.from(ring.current, 'hex'), randomBytes(12)])
  const cipher = createCipheriv('aes-256-gcm', ring.deriveKey(keyPurpose(place)), head.subarray(idEnd))
  cipher.setAAD(boundTo(place, head))
  return Buffer.concat([head, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

/** The text that was sealed. Throws a `SealedFieldError` when it does not open here. */
export function open(ring: KeyRing, sealed: Uint8Array, place: FieldPlace): string {
  return openBytes(ring, sealed, place).toString('utf8')
}

/** The bytes that were sealed. Throws a `SealedFieldError` when they do not open here. */
export function openBytes(ring: KeyRing, sealed: Uint8Array, place: FieldPlace): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < nonceEnd + tagLength || bytes[0] !== version) throw new SealedFieldError('malformed', place)
  const key = ring.deriveKey(keyPurpose(place), bytes.toString('hex', 1, idEnd))
  if (!key) throw new SealedFieldError('unknown-key', place)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(idEnd, nonceEnd), { authTagLength: tagLength })
  decipher.setAAD(boundTo(place, bytes.subarray(0, nonceEnd)))
  decipher.setAuthTag(bytes.subarray(-tagLength))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceEnd, -tagLength)), decipher.final()])
  } catch {
    throw new SealedFieldError('forged', place)
  }
}

/** The id of the key a value was sealed with, to find what must be sealed anew; null when it is no seal. */
export function sealedWith(sealed: Uint8Array): string | null {
  if (sealed.length < nonceEnd + tagLength || sealed[0] !== version) return null
  return Buffer.from(sealed.subarray(1, idEnd)).toString('hex')
}

function keyPurpose(place: FieldPlace): string {
  return `sealed fields of ${place.municipality}`
}

/** JSON keeps the parts apart: no table and column can be cut so that they read like another pair. */
function boundTo(place: FieldPlace, head: Buffer): Buffer {
  const { municipality, table, column, row } = place
  return Buffer.from(JSON.stringify([head.toString('hex', 0, idEnd), municipality, table, column, row]))
}
