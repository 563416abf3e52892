import { createHash } from 'node:crypto'

/** An audit entry as it enters the chain: every column, `details` as the database writes it. */
export type SealedEntry = {
  readonly sequence: number
  readonly id: string
  readonly at: Date
  readonly actor_kind: string
  readonly account_id: string | null
  readonly action: string
  readonly outcome: string
  readonly purpose: string | null
  readonly request: string
  readonly reasons: readonly string[]
  readonly subjects: readonly string[]
  readonly details: string
}

/** SHA-256 over the hash before and each entry in order. JSON keeps the fields apart, so nothing can slide between them. */
export function chainHash(previous: Uint8Array, entries: readonly SealedEntry[]): Buffer {
  const hash = createHash('sha256').update(previous)
  for (const entry of entries) {
    hash.update(
      JSON.stringify([
        entry.sequence,
        entry.id,
        entry.at.toISOString(),
        entry.actor_kind,
        entry.account_id,
        entry.action,
        entry.outcome,
        entry.purpose,
        entry.request,
        entry.reasons,
        entry.subjects,
        entry.details,
      ]),
    )
  }
  return hash.digest()
}
