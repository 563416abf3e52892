import type { Tx } from '../../../platform/db/transaction.ts'

export type PlaceRow = { readonly id: string; readonly name: string; readonly town: string; readonly kind: PlaceKind }

/** Where a young person may be met every day: what a sender can point at without knowing how SSP is organised. */
export const placeKinds = ['school', 'club', 'fgu', 'youth-education'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** The schools and clubs a sender may choose among, by name in Danish order. */
export async function listPlaces(tx: Tx): Promise<PlaceRow[]> {
  const rows = await tx.db
    .selectFrom('directory.organisations')
    .select(['id', 'name', 'town', 'kind'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('kind', 'in', [...placeKinds])
    .where('closed_at', 'is', null)
    .orderBy(
      (order) => order.ref('name'),
      (direction) => direction.collate('da-x-icu'),
    )
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as PlaceKind }))
}

/** The name of an organisation as it is called now, or null when it is not there. */
export async function findOrganisation(tx: Tx, id: string): Promise<{ name: string; kind: string } | null> {
  const row = await tx.db
    .selectFrom('directory.organisations')
    .select(['name', 'kind'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
