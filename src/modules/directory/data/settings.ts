import type { Tx } from '../../../platform/db/transaction.ts'

/** The settings that have been made, by key, as they were stored: whoever reads them checks their shape. */
export async function storedSettings(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const rows = await tx.db
    .selectFrom('directory.settings')
    .select(['key', 'value'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('key', 'in', keys)
    .execute()
  return new Map(rows.map(({ key, value }) => [key, value]))
}

/** Makes a setting or changes it. What it was before is not kept; that it was changed is in the audit trail. */
export async function storeSetting(tx: Tx, key: string, value: unknown): Promise<void> {
  const written = {
    value: JSON.stringify(value),
    written_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
    written_at: tx.now,
  }
  await tx.db
    .insertInto('directory.settings')
    .values({ municipality_id: tx.actor.municipality, key, ...written })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'key']).doUpdateSet(written))
    .execute()
}
