import { createHmac } from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

/**
 * A blind index finds a sealed value by equality without the database knowing it: HMAC-SHA-256 of the normalised value
 * under a key of its own. The municipality and the purpose go in, so the same CPR number in two municipalities, or the
 * same digits as CPR and as telephone number, have nothing in common.
 */
export const indexPurposes = ['cpr', 'receipt', 'email', 'telephone', 'name'] as const
export type IndexPurpose = (typeof indexPurposes)[number]

export type IndexPlace = { readonly municipality: number; readonly purpose: IndexPurpose }

/** The index to store: 32 bytes under the current key. Null when nothing is left of the value after normalising. */
export function blindIndex(ring: KeyRing, place: IndexPlace, value: string): Buffer | null {
  return blindIndexes(ring, place, value)[0] ?? null
}

/**
 * The indexes to look for, under every key of the ring, the current first; one until the first rotation. Search with
 * `index = any(…)`. Empty when nothing is left of the value after normalising, so that blanks find nobody.
 */
export function blindIndexes(ring: KeyRing, place: IndexPlace, value: string): Buffer[] {
  const normal = normalise[place.purpose](value.normalize('NFKC'))
  if (normal === '') return []
  const message = JSON.stringify([place.municipality, place.purpose, normal])
  return ring.ids.flatMap((id) => {
    const key = ring.deriveKey('blind index', id)
    return key ? [createHmac('sha256', key).update(message).digest()] : []
  })
}

const normalise: Readonly<Record<IndexPurpose, (value: string) => string>> = {
  cpr: digits,
  receipt: digits,
  telephone: (value) => digits(value).replace(/^(00)?45(?=\d{8}$)/, ''),
  email: (value) => value.trim().toLowerCase(),
  // Folded by the caller (`foldName`), since how names sound is none of this file's business.
  name: (value) => value.trim(),
}

function digits(value: string): string {
  return value.replace(/\D/g, '')
}
