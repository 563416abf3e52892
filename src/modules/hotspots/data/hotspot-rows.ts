import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Stage, stageOf } from '../domain/stages.ts'

export type Hotspot = {
  readonly id: string
  readonly place: { readonly id: string; readonly name: string; readonly town: string }
  readonly stage: Stage
  readonly owner: { readonly id: string; readonly name: string }
  readonly reviewOn: PlainDate | null
  readonly openedAt: Date
}

/** Those worked with by the day of their next review, the closed ones newest first. */
export async function hotspotRows(
  tx: Tx,
  { ids, state = 'all' }: { readonly ids?: readonly string[]; readonly state?: 'live' | 'closed' | 'all' },
): Promise<readonly Hotspot[]> {
  let query = tx.db
    .selectFrom('hotspots.hotspots as h')
    .innerJoin('places.places as p', (join) =>
      join.onRef('p.municipality_id', '=', 'h.municipality_id').onRef('p.id', '=', 'h.place_id'),
    )
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'h.municipality_id').onRef('a.id', '=', 'h.owner_id'),
    )
    .select(['h.id', 'h.place_id', 'p.name', 'p.town', 'h.stage', 'h.owner_id', 'a.display_name'])
    .select(['h.review_on', 'h.opened_at'])
    .where('h.municipality_id', '=', tx.actor.municipality)
    .orderBy('h.review_on')
    .orderBy('h.opened_at', 'desc')
  if (ids) query = query.where('h.id', 'in', [...ids])
  if (state === 'live') query = query.where('h.stage', '<>', 'closed')
  if (state === 'closed') query = query.where('h.stage', '=', 'closed')
  return (await query.execute()).map((row) => ({
    id: row.id,
    place: { id: row.place_id, name: row.name, town: row.town },
    stage: stageOf(row.stage),
    owner: { id: row.owner_id, name: row.display_name },
    reviewOn: isPlainDate(row.review_on) ? row.review_on : null,
    openedAt: row.opened_at,
  }))
}

export async function hotspotById(tx: Tx, id: string): Promise<Hotspot | null> {
  return (await hotspotRows(tx, { ids: [id] }))[0] ?? null
}

/** The hotspot, held against others until the transaction ends; null where there is none. */
export async function holdHotspot(tx: Tx, id: string): Promise<Hotspot | null> {
  await tx.db
    .selectFrom('hotspots.hotspots')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return hotspotById(tx, id)
}
