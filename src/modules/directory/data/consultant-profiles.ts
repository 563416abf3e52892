import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** What the public site says of a consultant. */
export type ConsultantProfile = {
  readonly publicName: string
  readonly title: string
  readonly phone: string
  readonly email: string
  readonly greeting: string
  readonly published: boolean
}

/** Somebody who works as consultant or leader in an SSP unit, with what the public sees of them, if anything yet. */
export type Consultant = {
  readonly account: string
  readonly name: string
  readonly title: string
  readonly email: string
  readonly profile: ConsultantProfile | null
}

/** The consultants and leaders of the SSP units, by name. Those whose account was disabled are not among them. */
export async function consultantsByName(tx: Tx): Promise<readonly Consultant[]> {
  const rows = await consultantRows(tx).orderBy(sql`a.display_name collate "da-x-icu"`).orderBy('a.id').execute()
  return rows.map(consultantOf)
}

export async function consultantById(tx: Tx, account: string): Promise<Consultant | null> {
  const row = await consultantRows(tx).where('a.id', '=', account).executeTakeFirst()
  return row ? consultantOf(row) : null
}

/** The profiles shown to the public, by account. Readable by a visitor, who may not see who holds which role. */
export async function publishedProfiles(tx: Tx): Promise<ReadonlyMap<string, ConsultantProfile>> {
  const rows = await tx.db
    .selectFrom('directory.consultant_profiles as p')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'p.municipality_id').onRef('a.id', '=', 'p.account_id'),
    )
    .selectAll('p')
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where('p.published', '=', true)
    .where('a.disabled_at', 'is', null)
    .orderBy(sql`p.public_name collate "da-x-icu"`)
    .execute()
  return new Map(rows.map((row) => [row.account_id, profileOf(row)]))
}

export async function storeProfile(tx: Tx, account: string, profile: ConsultantProfile): Promise<void> {
  const { publicName, ...rest } = profile
  const columns = { public_name: publicName, ...rest }
  await tx.db
    .insertInto('directory.consultant_profiles')
    .values({ municipality_id: tx.actor.municipality, account_id: account, ...columns })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'account_id']).doUpdateSet(columns))
    .execute()
}

function consultantRows(tx: Tx) {
  return tx.db
    .selectFrom('access.accounts as a')
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'a.municipality_id').onRef('o.id', '=', 'a.organisation_id'),
    )
    .leftJoin('directory.consultant_profiles as p', (join) =>
      join.onRef('p.municipality_id', '=', 'a.municipality_id').onRef('p.account_id', '=', 'a.id'),
    )
    .select(['a.id', 'a.display_name', 'a.title as account_title', 'a.email as account_email'])
    .select(['p.public_name', 'p.title', 'p.phone', 'p.email', 'p.greeting', 'p.published'])
    .where('a.municipality_id', '=', tx.actor.municipality)
    .where('a.disabled_at', 'is', null)
    .where('o.kind', '=', 'ssp-unit')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('access.role_assignments as r')
          .select('r.id')
          .whereRef('r.municipality_id', '=', 'a.municipality_id')
          .whereRef('r.account_id', '=', 'a.id')
          .where('r.role', 'in', ['ssp-consultant', 'ssp-leader'])
          .where('r.ended_at', 'is', null),
      ),
    )
}

type ProfileRow = {
  public_name: string
  title: string | null
  phone: string | null
  email: string | null
  greeting: string | null
  published: boolean | null
}

type ConsultantRow = Omit<ProfileRow, 'public_name'> & {
  public_name: string | null
  id: string
  display_name: string
  account_title: string
  account_email: string | null
}

function consultantOf(row: ConsultantRow): Consultant {
  const { public_name } = row
  return {
    account: row.id,
    name: row.display_name,
    title: row.account_title,
    email: row.account_email ?? '',
    profile: public_name === null ? null : profileOf({ ...row, public_name }),
  }
}

function profileOf(row: ProfileRow): ConsultantProfile {
  return {
    publicName: row.public_name,
    title: row.title ?? '',
    phone: row.phone ?? '',
    email: row.email ?? '',
    greeting: row.greeting ?? '',
    published: row.published ?? false,
  }
}
