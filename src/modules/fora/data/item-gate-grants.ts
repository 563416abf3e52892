import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/**
 * Lets accounts into an item they heard, until a day. The database lets nobody in but those who are in the room while
 * the item is on the table. Who was let in already keeps the grant they have.
 */
export async function letIntoItem(
  tx: Tx,
  grant: { itemId: string; accounts: readonly string[]; until: Date; givenBy: string },
): Promise<void> {
  const inside = new Set((await readersOf(tx, [grant.itemId])).map(({ accountId }) => accountId))
  const rows = [...new Set(grant.accounts)]
    .filter((account) => !inside.has(account))
    .map((account) => ({
      municipality_id: tx.actor.municipality,
      id: newId(),
      account_id: account,
      object_kind: 'agenda-item',
      object_id: grant.itemId,
      relation: 'disclosed',
      given_by: grant.givenBy,
      valid_until: grant.until,
    }))
  if (rows.length > 0) await tx.db.insertInto('access.grants').values(rows).execute()
}

export type ItemReader = {
  readonly itemId: string
  readonly accountId: string
  readonly name: string
  readonly organisationId: string
  readonly organisation: string
  readonly until: Date | null
}

/** Those who are let into these items now, by name. */
export async function readersOf(tx: Tx, itemIds: readonly string[]): Promise<ItemReader[]> {
  if (itemIds.length === 0) return []
  const rows = await tx.db
    .selectFrom('access.grants as g')
    .leftJoin('access.grant_endings as e', (join) =>
      join.onRef('e.municipality_id', '=', 'g.municipality_id').onRef('e.grant_id', '=', 'g.id'),
    )
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'g.municipality_id').onRef('a.id', '=', 'g.account_id'),
    )
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'a.municipality_id').onRef('o.id', '=', 'a.organisation_id'),
    )
    .select(['g.object_id', 'g.account_id', 'g.valid_until', 'a.display_name', 'o.id as place', 'o.name'])
    .where('g.municipality_id', '=', tx.actor.municipality)
    .where('g.object_kind', '=', 'agenda-item')
    .where('g.object_id', 'in', [...itemIds])
    .where('e.grant_id', 'is', null)
    .where((where) => where.or([where('g.valid_until', 'is', null), where('g.valid_until', '>', tx.now)]))
    .orderBy('a.display_name')
    .execute()
  return rows.map((row) => ({
    itemId: row.object_id,
    accountId: row.account_id,
    name: row.display_name,
    organisationId: row.place,
    organisation: row.name,
    until: row.valid_until,
  }))
}

/** What the units that hold some items are called, by their id. */
export async function unitNames(
  tx: Tx,
  items: readonly { readonly unitId: string }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(items.map(({ unitId }) => unitId))]
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('directory.organisations')
    .select(['id', 'name'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
