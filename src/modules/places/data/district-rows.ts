import { sql } from 'kysely'
import { newId } from '../../../kernel/ids.ts'
import { type Position, positionOf } from '../../../kernel/positions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { District } from '../domain/place.ts'

/** The school districts that are not closed, by name in Danish order. */
export async function districtRows(tx: Tx): Promise<readonly District[]> {
  const rows = await tx.db
    .selectFrom('places.districts')
    .select(['id', 'name', 'latitude', 'longitude'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('closed_on', 'is', null)
    .orderBy(sql`name collate "da-x-icu"`)
    .execute()
  return rows.map(({ id, name, latitude, longitude }) => ({ id, name, position: positionOf(latitude, longitude) }))
}

/** Null when a district of that name is there already. */
export async function insertDistrict(tx: Tx, name: string, position: Position | null): Promise<string | null> {
  const id = newId()
  const written = await tx.db
    .insertInto('places.districts')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      name,
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      made_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n ? id : null
}
