import type { Tx } from '../../../platform/db/transaction.ts'

export type AddendumRow = {
  readonly id: string
  readonly itemId: string
  readonly body: string
  readonly writerName: string
  readonly writtenAt: Date
}

/** False when the same form was sent before. */
export async function insertAddendum(
  tx: Tx,
  addendum: { id: string; itemId: string; body: string; writtenBy: string; submissionKey: string },
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.addenda')
    .values({
      municipality_id: tx.actor.municipality,
      id: addendum.id,
      item_id: addendum.itemId,
      body: addendum.body,
      submission_key: addendum.submissionKey,
      written_by: addendum.writtenBy,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** What was put right after the minutes of these items were approved, in the order it came. */
export async function addendaOf(tx: Tx, itemIds: readonly string[]): Promise<AddendumRow[]> {
  if (itemIds.length === 0) return []
  const rows = await tx.db
    .selectFrom('fora.addenda as d')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'd.municipality_id').onRef('a.id', '=', 'd.written_by'),
    )
    .select(['d.id', 'd.item_id', 'd.body', 'd.written_at', 'a.display_name'])
    .where('d.municipality_id', '=', tx.actor.municipality)
    .where('d.item_id', 'in', [...itemIds])
    .orderBy('d.written_at')
    .orderBy('d.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    body: row.body,
    writerName: row.display_name,
    writtenAt: row.written_at,
  }))
}
