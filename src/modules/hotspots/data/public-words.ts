import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type PublicWords = {
  readonly id: string
  readonly placeName: string
  readonly body: string
  readonly publishedAt: Date
}

/** What was told to all and still is, newest first: of one hotspot, or of any. */
export async function publishedWords(tx: Tx, hotspot?: string): Promise<readonly PublicWords[]> {
  let query = tx.db
    .selectFrom('hotspots.public_words')
    .select(['id', 'place_name', 'body', 'published_at'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at', 'desc')
    .limit(5)
  if (hotspot) query = query.where('hotspot_id', '=', hotspot)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.id,
    placeName: row.place_name,
    body: row.body,
    publishedAt: row.published_at,
  }))
}

export async function insertPublicWords(
  tx: Tx,
  words: { hotspot: string; placeName: string; body: string; submissionKey: string; by: string },
): Promise<void> {
  await tx.db
    .insertInto('hotspots.public_words')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      hotspot_id: words.hotspot,
      place_name: words.placeName,
      body: words.body,
      submission_key: words.submissionKey,
      published_by: words.by,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .execute()
}

export async function withdrawWords(tx: Tx, hotspot: string, id: string, by: string): Promise<void> {
  await tx.db
    .updateTable('hotspots.public_words')
    .set({ withdrawn_at: tx.now, withdrawn_by: by })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('hotspot_id', '=', hotspot)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .execute()
}
