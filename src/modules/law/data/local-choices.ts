import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** The newest value of each local choice that was made. */
export async function newestChoices(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db
    .selectFrom('law.local_choices')
    .distinctOn('key')
    .select(['key', 'value'])
    .where('municipality_id', '=', tx.actor.municipality)
    .orderBy('key')
    .orderBy('chosen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ key, value }) => [key, value]))
}

export type MadeChoice = {
  readonly id: string
  readonly value: string
  readonly reason: string
  readonly chosenBy: string
  readonly chosenAt: Date
}

/** Every answer one key has had, newest first, with who gave it. */
export async function choiceHistory(tx: Tx, key: string): Promise<MadeChoice[]> {
  const rows = await tx.db
    .selectFrom('law.local_choices as c')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'c.municipality_id').onRef('a.id', '=', 'c.chosen_by'),
    )
    .select(['c.id', 'c.value', 'c.reason', 'c.chosen_at', 'a.display_name'])
    .where('c.municipality_id', '=', tx.actor.municipality)
    .where('c.key', '=', key)
    .orderBy('c.chosen_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    value: row.value,
    reason: row.reason,
    chosenBy: row.display_name,
    chosenAt: row.chosen_at,
  }))
}

/** Settles one key anew; what it was before stays as a row. Sent twice under one id it is settled once. */
export async function insertChoice(
  tx: Tx,
  { id = newId(), ...choice }: { id?: string | undefined; key: string; value: string; reason: string },
): Promise<void> {
  const chosenBy = accountOf(tx.actor)
  if (!chosenBy) throw new Error('A local choice is made by a person')
  await tx.db
    .insertInto('law.local_choices')
    .values({ municipality_id: tx.actor.municipality, id, ...choice, chosen_by: chosenBy })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
}
