import type { PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Stage } from '../domain/stages.ts'

export type TurnKind = 'opened' | 'analysed' | 'planned' | 'activated' | 'reviewed' | 'closed' | 'reopened' | 'given'

/** The new hotspot's id, or null where the place has a live one or the form was sent before. */
export async function insertHotspot(
  tx: Tx,
  hotspot: { place: string; owner: string; reviewOn: PlainDate; submissionKey: string },
): Promise<string | null> {
  const id = newId()
  const inserted = await tx.db
    .insertInto('hotspots.hotspots')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      place_id: hotspot.place,
      owner_id: hotspot.owner,
      stage: 'open',
      review_on: hotspot.reviewOn,
      submission_key: hotspot.submissionKey,
      opened_by: hotspot.owner,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0 ? id : null
}

/** The hotspot one form made, by its submission key. */
export async function hotspotBySubmission(tx: Tx, submissionKey: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('hotspots.hotspots')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', submissionKey)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function updateHotspot(
  tx: Tx,
  id: string,
  changed: { stage?: Stage; review_on?: PlainDate | null; owner_id?: string },
): Promise<void> {
  await tx.db
    .updateTable('hotspots.hotspots')
    .set(changed)
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

export async function insertTurn(tx: Tx, hotspot: string, kind: TurnKind, note: string, by: string): Promise<void> {
  await tx.db
    .insertInto('hotspots.turns')
    .values({ municipality_id: tx.actor.municipality, id: newId(), hotspot_id: hotspot, kind, note, made_by: by })
    .execute()
}
