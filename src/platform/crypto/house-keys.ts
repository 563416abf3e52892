import type { z } from 'zod'
import { blindIndex, blindIndexes, type IndexPlace } from './blind-index.ts'
import type { KeyRing } from './key-ring.ts'
import { type FieldPlace, open, openBytes, seal } from './sealed-fields.ts'
import { openToken, sealToken, type TokenOutcome } from './sealed-tokens.ts'

/** The key ring this process works with: set once at start, used by what seals and opens. */
let current: KeyRing | null = null

export function openHouseKeys(ring: KeyRing): void {
  current = ring
}

/** The ring itself, for what derives keys of its own (the database roles' passwords, the flood keys). */
export function houseKeys(): KeyRing {
  if (!current) throw new Error('The keys are not open')
  return current
}

/** Seals a text for one field of one row; it opens nowhere else. */
export function sealText(place: FieldPlace, text: string): Buffer {
  return seal(houseKeys(), text, place)
}

export function openText(place: FieldPlace, sealed: Uint8Array): string {
  return open(houseKeys(), sealed, place)
}

export function sealBytes(place: FieldPlace, bytes: Uint8Array): Buffer {
  return seal(houseKeys(), bytes, place)
}

export function openSealedBytes(place: FieldPlace, sealed: Uint8Array): Buffer {
  return openBytes(houseKeys(), sealed, place)
}

/** The keyed hash to store, or null when nothing is left of the value after normalising. */
export function indexOf(place: IndexPlace, value: string): Buffer | null {
  return blindIndex(houseKeys(), place, value)
}

/** The keyed hashes to look for: one for each key of the ring. */
export function indexesOf(place: IndexPlace, value: string): Buffer[] {
  return blindIndexes(houseKeys(), place, value)
}

/** A short-lived sealed value for a hidden form field. `lifetime` in seconds. */
export function sealForForm(purpose: string, payload: unknown, lifetime: number, now: Date): string {
  return sealToken(houseKeys(), purpose, payload, { now, lifetime })
}

export function openFromForm<Payload>(
  purpose: string,
  token: string,
  shape: z.ZodType<Payload>,
  now: Date,
): TokenOutcome<Payload> {
  return openToken(houseKeys(), purpose, token, { now, shape })
}
