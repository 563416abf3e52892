import type { Tx } from '../../../platform/db/transaction.ts'
import { headsOf } from '../domain/observation.ts'
import type { SeenHeads } from '../seen.wire.ts'

export type PresenceRow = {
  readonly visit: string
  readonly happenedAt: Date
  readonly minutes: number
  readonly staffCount: number
  readonly heads: SeenHeads
}

export async function writePresence(tx: Tx, hotspot: string, row: PresenceRow, by: string): Promise<void> {
  const facts = {
    hotspot_id: hotspot,
    happened_at: row.happenedAt,
    minutes: row.minutes,
    staff_count: row.staffCount,
    head_band: row.heads,
  }
  await tx.db
    .insertInto('hotspots.presences')
    .values({ municipality_id: tx.actor.municipality, visit_id: row.visit, recorded_by: by, ...facts })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'visit_id']).doUpdateSet(facts))
    .execute()
}

export async function removePresence(tx: Tx, visit: string): Promise<void> {
  await tx.db
    .deleteFrom('hotspots.presences')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('visit_id', '=', visit)
    .execute()
}

/** Newest first. */
export async function presencesOf(tx: Tx, hotspot: string): Promise<readonly PresenceRow[]> {
  const rows = await tx.db
    .selectFrom('hotspots.presences')
    .select(['visit_id', 'happened_at', 'minutes', 'staff_count', 'head_band'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('hotspot_id', '=', hotspot)
    .orderBy('happened_at', 'desc')
    .execute()
  return rows.map((row) => ({
    visit: row.visit_id,
    happenedAt: row.happened_at,
    minutes: row.minutes,
    staffCount: row.staff_count,
    heads: headsOf(row.head_band),
  }))
}
