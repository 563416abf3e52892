import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type BreachCode, breachCodes } from '../domain/breach-codes.ts'
import { noPlace } from './cadence-rows.ts'

/** Why the breach that began on a day came. */
export type BreachReason = {
  readonly place: string
  readonly brokenOn: PlainDate
  readonly code: BreachCode
  readonly words: string
}

/** Why cadences of these places were not kept: the newest reason of each breach. */
export async function breachReasonRows(tx: Tx, places: readonly string[]): Promise<readonly BreachReason[]> {
  const rows = await tx.db
    .selectFrom('outreach.breach_reasons')
    .distinctOn(['place_id', 'broken_on'])
    .select(['place_id', 'broken_on', 'code', 'words'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('place_id', 'in', [...places, noPlace])
    .orderBy('place_id')
    .orderBy('broken_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute()
  return rows.map(({ place_id, broken_on, code, words }) => ({
    ...{ place: place_id, words },
    code: breachCodes.find((known) => known === code) ?? 'other',
    brokenOn: plainDate(broken_on),
  }))
}

export async function insertBreachReason(
  tx: Tx,
  { id, by, place, brokenOn, code, words }: BreachReason & { readonly id: string; readonly by: string },
): Promise<void> {
  await tx.db
    .insertInto('outreach.breach_reasons')
    .values({
      ...{ municipality_id: tx.actor.municipality, id, code, words, place_id: place },
      ...{ broken_on: brokenOn, recorded_by: by },
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
}
