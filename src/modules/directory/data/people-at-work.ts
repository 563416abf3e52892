import type { Tx } from '../../../platform/db/transaction.ts'
import { organisationKinds, organisationStandings } from '../domain/organisation-kinds.ts'
import type { PersonAtWork } from '../domain/person-at-work.ts'

/** Everybody at work who holds one of `roles` in a body that is open, by body and name in Danish order. */
export async function peopleAtWork(tx: Tx, roles: readonly string[], only?: string): Promise<PersonAtWork[]> {
  let query = tx.db
    .selectFrom('access.accounts as a')
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'a.municipality_id').onRef('o.id', '=', 'a.organisation_id'),
    )
    .select(['a.id', 'a.display_name', 'a.title', 'o.id as place', 'o.name', 'o.kind', 'o.standing', 'o.drawn_in'])
    .where('a.municipality_id', '=', tx.actor.municipality)
    .where('a.disabled_at', 'is', null)
    .where('o.closed_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('access.role_assignments as r')
          .select('r.id')
          .whereRef('r.municipality_id', '=', 'a.municipality_id')
          .whereRef('r.account_id', '=', 'a.id')
          .where('r.ended_at', 'is', null)
          .where('r.role', 'in', [...roles]),
      ),
    )
    .orderBy('o.name')
    .orderBy('a.display_name')
  if (only) query = query.where('a.id', '=', only)
  return (await query.execute()).map((row) => ({
    account: row.id,
    name: row.display_name,
    title: row.title,
    organisation: {
      id: row.place,
      name: row.name,
      kind: organisationKinds.find((kind) => kind === row.kind) ?? 'partner',
      standing: organisationStandings.find((standing) => standing === row.standing) ?? 'private',
      drawnIn: row.drawn_in,
    },
  }))
}
