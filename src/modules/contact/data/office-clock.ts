import { dueSameDay } from '../../../kernel/danish-deadlines.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { readOfficeHours } from '../domain/office-hours.ts'

/** When an inquiry received at this moment must have had somebody's attention: the same day, by the unit's own hours. */
export async function dueAtFor(tx: Tx, receivedAt: Date): Promise<Date> {
  const row = await tx.db
    .selectFrom('directory.settings')
    .select('value')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('key', '=', 'office-hours')
    .executeTakeFirst()
  return dueSameDay(receivedAt, readOfficeHours(row?.value))
}
