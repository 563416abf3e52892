import { sql } from 'kysely'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { type Position, positionOf } from '../../../kernel/positions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { District } from '../domain/place.ts'

/** A district as its own page shows it. */
export type KeptDistrict = District & {
  /** The first day no place is put in it any more, or null. */
  readonly closedOn: PlainDate | null
  /** How many open places are in it. */
  readonly places: number
}

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

/** All districts, closed ones too, with how many places are in each. */
export async function keptDistricts(tx: Tx, id?: string): Promise<readonly KeptDistrict[]> {
  let query = tx.db
    .selectFrom('places.districts as d')
    .leftJoin('places.places as p', (join) =>
      join
        .onRef('p.municipality_id', '=', 'd.municipality_id')
        .onRef('p.district_id', '=', 'd.id')
        .on(({ eb, or }) => or([eb('p.closed_on', 'is', null), eb('p.closed_on', '>', tx.today)])),
    )
    .select(['d.id', 'd.name', 'd.latitude', 'd.longitude', 'd.closed_on'])
    .select(({ fn }) => fn.count<string>('p.id').as('places'))
    .where('d.municipality_id', '=', tx.actor.municipality)
    .groupBy(['d.municipality_id', 'd.id'])
    .orderBy(sql`d.name collate "da-x-icu"`)
  if (id) query = query.where('d.id', '=', id)
  return (await query.execute()).map((row) => ({
    id: row.id,
    name: row.name,
    position: positionOf(row.latitude, row.longitude),
    closedOn: isPlainDate(row.closed_on) ? row.closed_on : null,
    places: Number(row.places),
  }))
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

/** Whether another open district has that name, however it is written. Holds off others who would take it. */
export async function isDistrictNameTaken(tx: Tx, name: string, but: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('district names', ${tx.actor.municipality}))`.execute(tx.db)
  const row = await tx.db
    .selectFrom('places.districts')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('closed_on', 'is', null)
    .where('id', '<>', but)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .executeTakeFirst()
  return row !== undefined
}

export async function updateDistrict(
  tx: Tx,
  id: string,
  change: { readonly name: string; readonly position: Position | null } | { readonly closedOn: PlainDate | null },
): Promise<void> {
  const columns =
    'name' in change
      ? {
          name: change.name,
          latitude: change.position?.latitude ?? null,
          longitude: change.position?.longitude ?? null,
        }
      : { closed_on: change.closedOn }
  await tx.db
    .updateTable('places.districts')
    .set(columns)
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

/** Puts the open places of one district in another. */
export async function movePlaces(tx: Tx, from: string, into: string): Promise<void> {
  await tx.db
    .updateTable('places.places')
    .set({ district_id: into })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('district_id', '=', from)
    .where(({ eb, or }) => or([eb('closed_on', 'is', null), eb('closed_on', '>', tx.today)]))
    .execute()
}
