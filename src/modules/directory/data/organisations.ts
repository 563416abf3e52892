import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import {
  type OrganisationKind,
  type OrganisationStanding,
  organisationKinds,
  organisationStandings,
} from '../domain/organisation-kinds.ts'

export type Organisation = {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly town: string
  readonly phone: string
  readonly standing: OrganisationStanding
  /** No authority itself, but drawn into the SSP cooperation by decision. */
  readonly drawnIn: boolean
  readonly closed: boolean
}

const columns = ['id', 'kind', 'name', 'town', 'phone', 'standing', 'drawn_in', 'closed_at'] as const

type Wanted = { readonly kinds?: readonly OrganisationKind[]; readonly closed: boolean }

/** Organisations by name in Danish order, open or closed, of some kinds or all. */
export async function organisationsByName(
  tx: Tx,
  wanted: Wanted,
  page?: { readonly size: number; readonly from: number },
): Promise<readonly Organisation[]> {
  let query = found(tx, wanted)
    .select([...columns])
    .orderBy(sql`name collate "da-x-icu"`)
    .orderBy('id')
  if (page) query = query.limit(page.size).offset(page.from)
  return (await query.execute()).map(organisationOf)
}

/** How many organisations there are of each kind, open or closed. */
export async function organisationCounts(tx: Tx, closed: boolean): Promise<ReadonlyMap<OrganisationKind, number>> {
  const rows = await found(tx, { closed })
    .select(({ fn }) => ['kind', fn.countAll<string>().as('count')])
    .groupBy('kind')
    .execute()
  return new Map(rows.map(({ kind, count }) => [kindOf(kind), Number(count)]))
}

export async function organisationById(tx: Tx, id: string): Promise<Organisation | null> {
  const row = await tx.db
    .selectFrom('directory.organisations')
    .select([...columns])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? organisationOf(row) : null
}

/** Changes what is given. True when the organisation is there and the actor may change it. */
export async function changeOrganisationRow(
  tx: Tx,
  id: string,
  change: {
    kind?: OrganisationKind
    name?: string
    town?: string
    phone?: string
    standing?: OrganisationStanding
    drawn_in?: boolean
    closed_at?: Date | null
  },
): Promise<boolean> {
  const changed = await tx.db
    .updateTable('directory.organisations')
    .set(change)
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

function found(tx: Tx, { kinds, closed }: Wanted) {
  const query = tx.db
    .selectFrom('directory.organisations')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('closed_at', closed ? 'is not' : 'is', null)
  return kinds ? query.where('kind', 'in', kinds) : query
}

type Row = {
  id: string
  kind: string
  name: string
  town: string
  phone: string
  standing: string
  drawn_in: boolean
  closed_at: Date | null
}

function organisationOf({ closed_at, kind, standing, drawn_in, ...row }: Row): Organisation {
  const known = organisationStandings.find((each) => each === standing) ?? 'private'
  return { ...row, kind: kindOf(kind), standing: known, drawnIn: drawn_in, closed: closed_at !== null }
}

function kindOf(kind: string): OrganisationKind {
  return organisationKinds.find((known) => known === kind) ?? 'partner'
}
