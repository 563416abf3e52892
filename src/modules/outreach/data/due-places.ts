import type { Tx } from '../../../platform/db/transaction.ts'
import { placeStandings } from './cadence-standings.ts'

/**
 * Reckons anew when places are due, for the overview: after each visit for its place, every night for all. Writes what
 * the cadence rule says and decides nothing. Closed and unknown places are left as they are.
 */
export async function reckonDuePlaces(tx: Tx, placeIds: readonly string[] | 'all'): Promise<void> {
  if (placeIds !== 'all' && placeIds.length === 0) return
  const standings = await placeStandings(tx, placeIds)
  if (standings.length === 0) return
  await tx.db
    .insertInto('outreach.due_places')
    .values(
      standings.map(({ place, lastOn, standing }) => ({
        municipality_id: tx.actor.municipality,
        place_id: place.id,
        last_on: lastOn,
        amber_on: standing.amberOn,
        due_on: standing.dueOn,
        reckoned_at: tx.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'place_id']).doUpdateSet((set) => ({
        last_on: set.ref('excluded.last_on'),
        amber_on: set.ref('excluded.amber_on'),
        due_on: set.ref('excluded.due_on'),
        reckoned_at: set.ref('excluded.reckoned_at'),
      })),
    )
    .execute()
}
