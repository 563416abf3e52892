import type { Tx } from '../../../platform/db/transaction.ts'
import { writtenBy } from './written-by.ts'

export type Evaluation = { readonly wentWell: string; readonly learned: string; readonly nextYear: string }

/** What stands now; every wording is kept. */
export async function newestEvaluation(tx: Tx, eventId: string): Promise<Evaluation | null> {
  const row = await tx.db
    .selectFrom('events.evaluations')
    .select(['went_well', 'learned', 'next_year'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .orderBy('written_at', 'desc')
    .executeTakeFirst()
  return row ? { wentWell: row.went_well, learned: row.learned, nextYear: row.next_year } : null
}

/** False when the key is known. */
export async function insertEvaluation(tx: Tx, key: string, eventId: string, evaluation: Evaluation): Promise<boolean> {
  const added = await tx.db
    .insertInto('events.evaluations')
    .values({
      municipality_id: tx.actor.municipality,
      id: key,
      event_id: eventId,
      went_well: evaluation.wentWell,
      learned: evaluation.learned,
      next_year: evaluation.nextYear,
      submission_key: key,
      written_by: writtenBy(tx),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}
