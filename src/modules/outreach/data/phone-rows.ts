import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** The last day to visit each place in time, as last reckoned. */
export async function dueDays(tx: Tx): Promise<ReadonlyMap<string, PlainDate | null>> {
  const rows = await tx.db
    .selectFrom('outreach.due_places')
    .select(['place_id', 'due_on'])
    .where('municipality_id', '=', tx.actor.municipality)
    .execute()
  return new Map(rows.map((row) => [row.place_id, row.due_on as PlainDate | null]))
}
