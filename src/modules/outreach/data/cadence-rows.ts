import { plainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type CadenceRule, cadenceCalendars } from '../domain/visit-cadence.ts'

export type CadenceRow = CadenceRule & { readonly id: string; readonly setBy: string; readonly setAt: Date }

const shareUnlessSet = 0.75

/** The cadences of these places by place, earliest first: as the rule wants them. */
export async function cadencesByPlace(tx: Tx, places: readonly string[]): Promise<Map<string, CadenceRow[]>> {
  const rows = await tx.db
    .selectFrom('outreach.cadences as c')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'c.municipality_id').onRef('a.id', '=', 'c.set_by'),
    )
    .select(['c.id', 'c.place_id', 'c.since', 'c.every_days', 'c.calendar', 'c.season_from', 'c.season_to'])
    .select(['c.set_at', 'a.display_name'])
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.place_id', 'in', [...places, noPlace])
    .orderBy('c.since')
    .orderBy('c.set_at')
    .execute()
  const found = new Map<string, CadenceRow[]>()
  for (const row of rows) {
    const rule = {
      ...{ id: row.id, since: plainDate(row.since), everyDays: row.every_days, setBy: row.display_name },
      setAt: row.set_at,
      calendar: cadenceCalendars.find((known) => known === row.calendar) ?? 'always',
      season: row.season_from && row.season_to ? { from: row.season_from, to: row.season_to } : null,
    }
    found.set(row.place_id, [...(found.get(row.place_id) ?? []), rule])
  }
  return found
}

/** Adds a cadence; the same id again is the same cadence. */
export async function insertCadence(
  tx: Tx,
  cadence: CadenceRule & { readonly id: string; readonly place: string; readonly by: string },
): Promise<void> {
  await tx.db
    .insertInto('outreach.cadences')
    .values({
      municipality_id: tx.actor.municipality,
      id: cadence.id,
      place_id: cadence.place,
      since: cadence.since,
      every_days: cadence.everyDays,
      calendar: cadence.calendar,
      season_from: cadence.season?.from ?? null,
      season_to: cadence.season?.to ?? null,
      set_by: cadence.by,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** The share of the interval after which a place is amber. */
export async function amberShareNow(tx: Tx): Promise<number> {
  const row = await tx.db
    .selectFrom('outreach.settings')
    .select('amber_share')
    .where('municipality_id', '=', tx.actor.municipality)
    .executeTakeFirst()
  return row ? Number(row.amber_share) : shareUnlessSet
}

/** An empty list of places asks for none, and is still SQL. */
export const noPlace = '00000000-0000-0000-0000-000000000000'
