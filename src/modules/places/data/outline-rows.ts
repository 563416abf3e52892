import type { Tx } from '../../../platform/db/transaction.ts'

export type Outline = { readonly outline: unknown; readonly approximate: boolean; readonly source: string }

/** The outline of the municipality as it was uploaded last, or null. */
export async function outlineRow(tx: Tx): Promise<Outline | null> {
  const row = await tx.db
    .selectFrom('places.outlines')
    .select(['outline', 'approximate', 'source'])
    .where('municipality_id', '=', tx.actor.municipality)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps one outline in the place of the one before. */
export async function upsertOutline(tx: Tx, { outline, approximate, source }: Outline): Promise<void> {
  const kept = {
    ...{ approximate, source, outline: JSON.stringify(outline) },
    uploaded_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
  }
  await tx.db
    .insertInto('places.outlines')
    .values({ municipality_id: tx.actor.municipality, ...kept })
    .onConflict((conflict) => conflict.column('municipality_id').doUpdateSet({ ...kept, uploaded_at: tx.now }))
    .execute()
}
