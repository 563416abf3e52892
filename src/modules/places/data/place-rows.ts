import { sql } from 'kysely'
import { isPlainDate, type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { positionOf } from '../../../kernel/positions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Place } from '../domain/place.ts'
import { type PlaceKind, placeKindOf } from '../domain/place-kinds.ts'

export type PlacesWanted = {
  readonly ids?: readonly string[]
  readonly kind?: PlaceKind
  readonly district?: string
  readonly state?: 'open' | 'closed' | 'all'
}

/** Places by name in Danish order. `open` is what is not closed today or before. */
export async function placeRows(tx: Tx, wanted: PlacesWanted = {}): Promise<readonly Place[]> {
  const { ids, kind, district, state = 'open' } = wanted
  let query = tx.db
    .selectFrom('places.places as p')
    .leftJoin('places.districts as d', (join) =>
      join.onRef('d.municipality_id', '=', 'p.municipality_id').onRef('d.id', '=', 'p.district_id'),
    )
    .select(['p.id', 'p.kind', 'p.name', 'p.address', 'p.town', 'p.organisation_id', 'p.latitude', 'p.longitude'])
    .select(['p.since', 'p.closed_on', 'p.district_id', 'd.name as district_name'])
    .where('p.municipality_id', '=', tx.actor.municipality)
    .orderBy(sql`p.name collate "da-x-icu"`)
    .orderBy('p.id')
  if (ids) query = query.where('p.id', 'in', ids.length > 0 ? [...ids] : [''.padStart(36, '0')])
  if (kind) query = query.where('p.kind', '=', kind)
  if (district) query = query.where('p.district_id', '=', district)
  if (state === 'open')
    query = query.where(({ eb, or }) => or([eb('p.closed_on', 'is', null), eb('p.closed_on', '>', tx.today)]))
  if (state === 'closed') query = query.where('p.closed_on', '<=', tx.today)
  return (await query.execute()).map(placeOf)
}

export async function placeById(tx: Tx, id: string): Promise<Place | null> {
  return (await placeRows(tx, { ids: [id], state: 'all' }))[0] ?? null
}

type Row = {
  id: string
  kind: string
  name: string
  address: string
  town: string
  organisation_id: string | null
  latitude: string | null
  longitude: string | null
  since: string
  closed_on: string | null
  district_id: string | null
  district_name: string | null
}

function placeOf(row: Row): Place {
  const { id, name, address, town } = row
  return {
    ...{ id, name, address, town },
    kind: placeKindOf(row.kind),
    district: row.district_id ? { id: row.district_id, name: row.district_name ?? '' } : null,
    organisation: row.organisation_id,
    position: positionOf(row.latitude, row.longitude),
    since: plainDate(row.since),
    closedOn: dayOrNull(row.closed_on),
  }
}

function dayOrNull(text: string | null): PlainDate | null {
  return isPlainDate(text) ? text : null
}
