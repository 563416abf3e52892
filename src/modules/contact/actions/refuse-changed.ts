import { accountOf } from '../../../kernel/actor.ts'
import { type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type LockedInquiry, readOwnerships } from '../data/ownership.ts'

/** The refusal when another owner than the one on the page has the inquiry now, with who and when; else null. */
export async function refuseChanged(tx: Tx, inquiry: LockedInquiry, seenOwner: string | null): Promise<Refused | null> {
  if (inquiry.ownerId === seenOwner || inquiry.ownerId === accountOf(tx.actor)) return null
  const last = (await readOwnerships(tx, inquiry.id)).at(-1)
  return refuse('conflict', 'already-taken', {
    name: last?.owner ?? '',
    time: (last?.takenAt ?? tx.now).toISOString(),
  })
}
