import { v7 } from 'uuid'

/** A new identifier: UUID version 7, ordered by time, made in the app so that no row needs reading back. */
export function newId(): string {
  return v7()
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** True for a lower-case UUID; anything else in a URL is treated as a thing that does not exist. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value)
}
