import type { Tx } from '../../../platform/db/transaction.ts'
import { reckonDuePlaces } from '../data/due-places.ts'

/** The days since are reckoned anew for places whose last visit may have changed, in one order for everybody. */
export async function reckonAnew(tx: Tx, places: readonly string[]): Promise<void> {
  const each = [...new Set(places)].sort()
  if (each.length > 0) await reckonDuePlaces(tx, each)
}
