import { sql } from 'kysely'
import { permissions } from '../../../platform/access/permissions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type Colleague = {
  readonly id: string
  readonly name: string
  readonly organisationId: string
  readonly organisation: string
}

const unitRoles = ['ssp-consultant', 'ssp-leader']

/** The people of an SSP unit, who can answer for a case or a follow-up. */
export async function unitColleagues(tx: Tx, unit: string): Promise<Colleague[]> {
  return colleagues(tx, unitRoles, unit)
}

/** Everybody with an account and a role that may read cases: whom a case can be opened to. */
export async function possibleParticipants(tx: Tx): Promise<Colleague[]> {
  return colleagues(tx, permissions['case:read'], null)
}

export async function isUnitColleague(tx: Tx, unit: string, account: string): Promise<boolean> {
  return (await unitColleagues(tx, unit)).some(({ id }) => id === account)
}

/** What an account is called. Accounts are never deleted, so there is always a name. */
export async function nameOfAccount(tx: Tx, account: string): Promise<string> {
  const row = await tx.db
    .selectFrom('access.accounts')
    .select('display_name')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', account)
    .executeTakeFirst()
  return row?.display_name ?? ''
}

async function colleagues(tx: Tx, roles: readonly string[], unit: string | null): Promise<Colleague[]> {
  const rows = await tx.db
    .selectFrom('access.role_assignments as r')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'r.municipality_id').onRef('a.id', '=', 'r.account_id'),
    )
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'r.municipality_id').onRef('o.id', '=', 'r.organisation_id'),
    )
    .select(['a.id', 'a.display_name', 'o.id as organisation_id', 'o.name as organisation'])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.role', 'in', [...roles])
    .where('r.ended_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .$if(unit !== null, (query) => query.where('r.organisation_id', '=', unit ?? ''))
    .orderBy(sql`o.name collate "da-x-icu"`)
    .orderBy(sql`a.display_name collate "da-x-icu"`)
    .execute()
  const once = new Map(rows.map((row) => [row.id, row]))
  return [...once.values()].map((row) => ({
    id: row.id,
    name: row.display_name,
    organisationId: row.organisation_id,
    organisation: row.organisation,
  }))
}
