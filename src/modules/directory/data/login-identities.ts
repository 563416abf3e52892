import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

export type KnownAccount = { readonly id: string; readonly disabledAt: Date | null }

/** The account a login provider's name for somebody belongs to. */
export async function accountOfIdentity(tx: Tx, issuer: string, subject: string): Promise<KnownAccount | undefined> {
  return tx.db
    .selectFrom('access.identities as i')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'i.municipality_id').onRef('a.id', '=', 'i.account_id'),
    )
    .select(['a.id', 'a.disabled_at as disabledAt'])
    .where('i.municipality_id', '=', tx.actor.municipality)
    .where('i.issuer', '=', issuer)
    .where('i.subject', '=', subject)
    .executeTakeFirst()
}

/**
 * The account an administrator made for somebody who has not signed in yet, found by the e-mail the provider has
 * checked. Only where exactly one fits, and never an invented colleague.
 */
export async function accountAwaitingLogin(tx: Tx, email: string): Promise<KnownAccount | undefined> {
  const rows = await tx.db
    .selectFrom('access.accounts as a')
    .select(['a.id', 'a.disabled_at as disabledAt'])
    .where('a.municipality_id', '=', tx.actor.municipality)
    .where(sql<boolean>`lower(a.email) = ${email}`)
    .where('a.demonstration', '=', false)
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('access.identities as i')
            .select('i.subject')
            .whereRef('i.municipality_id', '=', 'a.municipality_id')
            .whereRef('i.account_id', '=', 'a.id'),
        ),
      ),
    )
    .limit(2)
    .execute()
  return rows.length === 1 ? rows[0] : undefined
}

/** False when another login of the same person was first. */
export async function insertIdentity(tx: Tx, issuer: string, subject: string, account: string): Promise<boolean> {
  const added = await tx.db
    .insertInto('access.identities')
    .values({ municipality_id: tx.actor.municipality, issuer, subject, account_id: account })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}
