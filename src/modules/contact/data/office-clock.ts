import { dueSameDay } from '../../../kernel/danish-deadlines.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { readSetting } from '../../directory/index.ts'

/** When an inquiry received at this moment must have had somebody's attention: the same day, by the unit's own hours. */
export async function dueAtFor(tx: Tx, receivedAt: Date): Promise<Date> {
  return dueSameDay(receivedAt, await readSetting(tx, 'office-hours'))
}
