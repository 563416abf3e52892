import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** How many browsers an account is signed in with at this moment. */
export async function countOpenSessions(tx: Tx, account: string): Promise<number> {
  const { open } = await tx.db
    .selectFrom('auth.sessions')
    .select((each) => each.fn.countAll<number>().as('open'))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', sql<Date>`now()`)
    .where(sql<boolean>`seen_at + make_interval(secs => idle_seconds) > now()`)
    .executeTakeFirstOrThrow()
  return open
}

/** When the account was last seen, or null when it never signed in. */
export async function lastSeen(tx: Tx, account: string): Promise<Date | null> {
  const row = await tx.db
    .selectFrom('auth.sessions')
    .select('seen_at')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('account_id', '=', account)
    .orderBy('seen_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.seen_at ?? null
}

/** Signs the account out in every browser, also where it ran out: nothing of it can be used any more. */
export async function endSessionsOf(tx: Tx, account: string): Promise<void> {
  await tx.db
    .updateTable('auth.sessions')
    .set({ ended_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('account_id', '=', account)
    .where('ended_at', 'is', null)
    .execute()
}
