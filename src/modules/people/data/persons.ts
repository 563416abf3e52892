import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { AgeBand } from '../domain/age-bands.ts'

export type PersonRow = {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  /** Who is meant, while there is no name: `Drengen med den røde cykel`. */
  readonly describedAs: string
  readonly birthDate: PlainDate | null
  readonly ageBand: AgeBand | null
  readonly schoolName: string | null
  readonly addressProtected: boolean
}

export type NewPerson = {
  readonly id: string
  readonly unit: string
  readonly givenName: string
  readonly familyName: string
  readonly describedAs: string
  readonly nameKey: string
  readonly birthDate: PlainDate | null
  readonly ageBand: AgeBand | null
  readonly school: string | null
}

export async function insertPerson(tx: Tx, person: NewPerson): Promise<void> {
  await tx.db
    .insertInto('people.persons')
    .values({
      municipality_id: tx.actor.municipality,
      id: person.id,
      open_to_unit: person.unit,
      given_name: person.givenName,
      family_name: person.familyName,
      described_as: person.describedAs,
      name_key: person.nameKey,
      birth_date: person.birthDate,
      age_band: person.ageBand,
      school_id: person.school,
      created_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
    })
    .execute()
}

export async function findPerson(tx: Tx, id: string): Promise<PersonRow | undefined> {
  return (await findPersons(tx, [id]))[0]
}

/** The persons with these ids that the actor may see, in no particular order. */
export async function findPersons(tx: Tx, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .selectFrom('people.persons as p')
    .leftJoin('directory.organisations as s', (join) =>
      join.onRef('s.municipality_id', '=', 'p.municipality_id').onRef('s.id', '=', 'p.school_id'),
    )
    .select(['p.id', 'p.given_name', 'p.family_name', 'p.described_as', 'p.birth_date', 'p.age_band'])
    .select(['p.address_protected_until', 's.name as school_name'])
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where('p.id', 'in', [...ids])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    describedAs: row.described_as,
    birthDate: row.birth_date as PlainDate | null,
    ageBand: row.age_band as AgeBand | null,
    schoolName: row.school_name,
    addressProtected: row.address_protected_until !== null && row.address_protected_until >= tx.today,
  }))
}

/** Persons whose folded name sounds like the key, the likest first. The function holds the row policy's condition. */
export async function findSimilar(tx: Tx, nameKey: string, most: number): Promise<{ id: string; likeness: number }[]> {
  const { rows } = await sql<{ id: string; likeness: number }>`
    select person_id as id, likeness from people.similar_persons(${nameKey}, ${most})`.execute(tx.db)
  return rows
}
