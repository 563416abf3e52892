import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { noPlace } from './cadence-rows.ts'

export type KeeperRow = {
  readonly place: string
  readonly account: string
  readonly name: string
  readonly since: PlainDate
  /** The first day it no longer holds. */
  readonly until: PlainDate | null
}

/** Who has had these places, earliest first, with those who have left. */
export async function keeperRows(tx: Tx, places: readonly string[]): Promise<readonly KeeperRow[]> {
  const rows = await tx.db
    .selectFrom('outreach.keepers as k')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'k.municipality_id').onRef('a.id', '=', 'k.account_id'),
    )
    .select(['k.place_id', 'k.account_id', 'k.since', 'k.until', 'a.display_name'])
    .where('k.municipality_id', '=', tx.actor.municipality)
    .where('k.place_id', 'in', [...places, noPlace])
    .orderBy('k.since')
    .orderBy('k.given_at')
    .execute()
  return rows.map((row) => ({
    ...{ place: row.place_id, account: row.account_id, name: row.display_name },
    since: plainDate(row.since),
    until: row.until === null ? null : plainDate(row.until),
  }))
}

/** Ends the one who has the place and gives it to another, from this day; `account` null leaves it with nobody. */
export async function replaceKeeper(tx: Tx, place: string, account: string | null, by: string): Promise<void> {
  await tx.db
    .updateTable('outreach.keepers')
    .set({ until: tx.today })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('place_id', '=', place)
    .where('until', 'is', null)
    .execute()
  if (account === null) return
  await tx.db
    .insertInto('outreach.keepers')
    .values({
      ...{ municipality_id: tx.actor.municipality, id: newId(), place_id: place },
      ...{ account_id: account, since: tx.today, given_by: by },
    })
    // Two at once: the first one stands, and the page shows who has it.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
