import type { PlainDate } from '../../../kernel/dates.ts'
import type { Position } from '../../../kernel/positions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { PlaceKind } from '../domain/place-kinds.ts'

export type WrittenPlace = {
  readonly kind: PlaceKind
  readonly name: string
  readonly address: string
  readonly town: string
  readonly district: string | null
  readonly organisation: string | null
  readonly position: Position | null
  readonly since: PlainDate
}

/** False when a place with this submission key is there already. */
export async function insertPlace(tx: Tx, id: string, submissionKey: string, place: WrittenPlace): Promise<boolean> {
  const written = await tx.db
    .insertInto('places.places')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      ...columnsOf(place),
      submission_key: submissionKey,
      made_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function placeBySubmission(tx: Tx, submissionKey: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('places.places')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', submissionKey)
    .executeTakeFirst()
  return row?.id ?? null
}

/** False when it is not there. */
export async function updatePlace(tx: Tx, id: string, place: WrittenPlace): Promise<boolean> {
  return changed(tx, id, columnsOf(place))
}

/** Closes a place from a day on, or opens it again with null. */
export async function closePlaceRow(tx: Tx, id: string, closedOn: PlainDate | null): Promise<boolean> {
  return changed(tx, id, { closed_on: closedOn })
}

async function changed(
  tx: Tx,
  id: string,
  change: Partial<ReturnType<typeof columnsOf>> & { closed_on?: PlainDate | null },
) {
  const result = await tx.db
    .updateTable('places.places')
    .set(change)
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

function columnsOf({ district, organisation, position, ...place }: WrittenPlace) {
  return {
    ...place,
    district_id: district,
    organisation_id: organisation,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
  }
}
