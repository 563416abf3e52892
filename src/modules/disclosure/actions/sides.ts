import { missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listPeopleAtWork, type PersonAtWork } from '../../directory/index.ts'

/** The two an exchange is between. */
export type Sides = { readonly holder: PersonAtWork; readonly receiver: PersonAtWork }

/** A colleague who is at work now, or null. */
export async function atWork(tx: Tx, account: string): Promise<PersonAtWork | null> {
  const found = await listPeopleAtWork.within(tx, { account })
  return found.refused ? null : (found.value[0] ?? null)
}

/**
 * The actor and the other one. Refuses oneself, and somebody whose account is closed, who has no role, or whose body is
 * closed: nobody could receive it.
 */
export async function sidesOf(
  tx: Tx,
  account: string,
  actorIs: 'holder' | 'receiver',
): Promise<Refused | { readonly refused: false; readonly sides: Sides }> {
  if (tx.actor.kind !== 'staff') return missing()
  if (account === tx.actor.account) return refuse('rule', 'same-person')
  const self = await atWork(tx, tx.actor.account)
  const other = await atWork(tx, account)
  if (!self || !other) return refuse('rule', 'not-at-work')
  tx.about(account)
  const sides = actorIs === 'holder' ? { holder: self, receiver: other } : { holder: other, receiver: self }
  return { refused: false, sides }
}

/** A side as the database keeps it. */
export function keptSide({ account, organisation }: PersonAtWork) {
  return { account, organisationId: organisation.id }
}
