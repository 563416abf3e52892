import type { Tx } from '../../../platform/db/transaction.ts'

export type MinutesRow = {
  readonly id: string
  readonly itemId: string
  readonly body: string
  readonly buildsOn: string | null
  readonly writtenBy: string
  readonly writerName: string
  readonly writtenAt: Date
}

export type NewMinutes = Omit<MinutesRow, 'writerName' | 'writtenAt'> & { readonly submissionKey: string }

/** False when the same form was sent before. */
export async function insertMinutes(tx: Tx, minutes: NewMinutes): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.minutes')
    .values({
      municipality_id: tx.actor.municipality,
      id: minutes.id,
      item_id: minutes.itemId,
      body: minutes.body,
      builds_on: minutes.buildsOn,
      written_by: minutes.writtenBy,
      submission_key: minutes.submissionKey,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Every saving of the minutes of these items, each item's in the order they came. */
export async function savingsOf(tx: Tx, itemIds: readonly string[]): Promise<MinutesRow[]> {
  if (itemIds.length === 0) return []
  const rows = await selectMinutes(tx)
    .where('n.item_id', 'in', [...itemIds])
    .orderBy('n.written_at')
    .orderBy('n.id')
    .execute()
  return rows.map(minutesOf)
}

export async function findMinutesBySubmission(tx: Tx, itemId: string, key: string): Promise<MinutesRow | undefined> {
  const row = await selectMinutes(tx)
    .where('n.item_id', '=', itemId)
    .where('n.submission_key', '=', key)
    .executeTakeFirst()
  return row && minutesOf(row)
}

/** Holds an item of the agenda until the transaction ends, so that two savings come one after the other. */
export async function lockItem(tx: Tx, itemId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('fora.agenda_items')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', itemId)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

function selectMinutes(tx: Tx) {
  return tx.db
    .selectFrom('fora.minutes as n')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'n.municipality_id').onRef('a.id', '=', 'n.written_by'),
    )
    .select(['n.id', 'n.item_id', 'n.body', 'n.builds_on', 'n.written_by', 'n.written_at', 'a.display_name'])
    .where('n.municipality_id', '=', tx.actor.municipality)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectMinutes>['executeTakeFirst']>>>

function minutesOf(row: Selected): MinutesRow {
  return {
    id: row.id,
    itemId: row.item_id,
    body: row.body,
    buildsOn: row.builds_on,
    writtenBy: row.written_by,
    writerName: row.display_name,
    writtenAt: row.written_at,
  }
}
