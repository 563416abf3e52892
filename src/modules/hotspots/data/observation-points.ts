import { type Position, positionOf } from '../../../kernel/positions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Its own point, or its place's; its own district, or its place's. Those set aside do not count. */
export async function observationPoints(
  tx: Tx,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<readonly { readonly position: Position | null; readonly district: string | null }[]> {
  const rows = await tx.db
    .selectFrom('hotspots.observations as o')
    .leftJoin('places.places as p', (join) =>
      join.onRef('p.municipality_id', '=', 'o.municipality_id').onRef('p.id', '=', 'o.place_id'),
    )
    .leftJoin('hotspots.set_aside as s', (join) =>
      join.onRef('s.municipality_id', '=', 'o.municipality_id').onRef('s.observation_id', '=', 'o.id'),
    )
    .select(['o.latitude', 'o.longitude', 'o.district_id'])
    .select(['p.latitude as place_latitude', 'p.longitude as place_longitude', 'p.district_id as place_district'])
    .where('o.municipality_id', '=', tx.actor.municipality)
    .where('o.seen_at', '>=', from)
    .where('o.seen_at', '<', until)
    .where('s.observation_id', 'is', null)
    .execute()
  return rows.map((row) => ({
    position: positionOf(row.latitude, row.longitude) ?? positionOf(row.place_latitude, row.place_longitude),
    district: row.district_id ?? row.place_district,
  }))
}
