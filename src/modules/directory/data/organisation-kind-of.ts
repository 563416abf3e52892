import type { Tx } from '../../../platform/db/transaction.ts'
import type { OrganisationKind } from '../domain/organisation-kinds.ts'

/** The kind of an organisation that is not closed, or null when there is none. */
export async function organisationKindOf(tx: Tx, id: string): Promise<OrganisationKind | null> {
  const row = await tx.db
    .selectFrom('directory.organisations')
    .select('kind')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row ? (row.kind as OrganisationKind) : null
}
