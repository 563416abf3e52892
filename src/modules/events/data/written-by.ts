import { accountOf } from '../../../kernel/actor.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** The account that writes; what is written here is always written by somebody. */
export function writtenBy(tx: Tx): string {
  const account = accountOf(tx.actor)
  if (!account) throw new Error('An event is written by somebody')
  return account
}
