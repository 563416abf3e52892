import type { Tx } from '../../../platform/db/transaction.ts'

/** Who writes, and where they work. */
export type Notifier = {
  readonly name: string
  readonly title: string
  readonly workplace: string
  readonly town: string
  readonly phone: string
}

/** The account and the unit as the directory knows them; no address but the town of the unit is kept there. */
export async function readNotifier(tx: Tx, account: string, unit: string): Promise<Notifier | undefined> {
  return tx.db
    .selectFrom('access.accounts as a')
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'a.municipality_id').on('o.id', '=', unit),
    )
    .select(['a.display_name as name', 'a.title', 'o.name as workplace', 'o.town', 'o.phone'])
    .where('a.municipality_id', '=', tx.actor.municipality)
    .where('a.id', '=', account)
    .executeTakeFirst()
}
