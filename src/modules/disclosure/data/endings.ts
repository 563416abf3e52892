import type { Tx } from '../../../platform/db/transaction.ts'
import type { EndingKind } from '../domain/exchange-state.ts'

/** False when it was answered already. */
export async function insertAnswer(
  tx: Tx,
  exchangeId: string,
  choice: 'accepted' | 'declined',
  account: string,
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('disclosure.answers')
    .values({ municipality_id: tx.actor.municipality, exchange_id: exchangeId, choice, answered_by: account })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'exchange_id']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Ends an exchange, and its grant with it (a trigger). False when it had ended already. */
export async function insertEnding(
  tx: Tx,
  exchangeId: string,
  kind: EndingKind,
  account: string,
  reason = '',
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('disclosure.endings')
    .values({ municipality_id: tx.actor.municipality, exchange_id: exchangeId, kind, reason, ended_by: account })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'exchange_id']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Endings a receiver has not been told of: those that others made. Read by the house alone. */
export async function untoldEndings(tx: Tx, most: number): Promise<{ exchangeId: string; receiver: string }[]> {
  const rows = await tx.db
    .selectFrom('disclosure.endings as n')
    .innerJoin('disclosure.exchanges as e', (join) =>
      join.onRef('e.municipality_id', '=', 'n.municipality_id').onRef('e.id', '=', 'n.exchange_id'),
    )
    .leftJoin('disclosure.tellings as t', (join) =>
      join.onRef('t.municipality_id', '=', 'n.municipality_id').onRef('t.exchange_id', '=', 'n.exchange_id'),
    )
    .select(['n.exchange_id', 'e.receiver_id'])
    .where('n.municipality_id', '=', tx.actor.municipality)
    .where('n.kind', 'in', ['revoked', 'consent-withdrawn'])
    .where('t.exchange_id', 'is', null)
    .orderBy('n.ended_at')
    .limit(most)
    .execute()
  return rows.map((row) => ({ exchangeId: row.exchange_id, receiver: row.receiver_id }))
}

/** False when somebody else has told it meanwhile. */
export async function insertTelling(tx: Tx, exchangeId: string): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('disclosure.tellings')
    .values({ municipality_id: tx.actor.municipality, exchange_id: exchangeId, about: 'ending' })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'exchange_id', 'about']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}
