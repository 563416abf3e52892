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
  readonly schoolId: string | null
  readonly schoolName: string | null
  readonly addressProtectedUntil: PlainDate | null
}

/** What is written of a person, beside what never changes. `cpr` undefined leaves the number as it is. */
export type PersonValues = Omit<PersonRow, 'id' | 'schoolName'> & {
  readonly nameKey: string
  readonly cpr?: { readonly sealed: Buffer; readonly index: Buffer } | null
}

/** False when the CPR number is somebody's already. */
export async function insertPerson(tx: Tx, id: string, unit: string, values: PersonValues): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('people.persons')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      open_to_unit: unit,
      ...columnsOf(values),
      created_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** False when the person is not there, or not for the actor to change. */
export async function updatePerson(tx: Tx, id: string, values: PersonValues): Promise<boolean> {
  const updated = await tx.db
    .updateTable('people.persons')
    .set(columnsOf(values))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}

function columnsOf(values: PersonValues) {
  const { cpr } = values
  return {
    given_name: values.givenName,
    family_name: values.familyName,
    described_as: values.describedAs,
    name_key: values.nameKey,
    birth_date: values.birthDate,
    age_band: values.ageBand,
    school_id: values.schoolId,
    address_protected_until: values.addressProtectedUntil,
    ...(cpr === undefined ? {} : { cpr_sealed: cpr?.sealed ?? null, cpr_index: cpr?.index ?? null }),
  }
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
    .select(['p.address_protected_until', 'p.school_id', 's.name as school_name'])
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
    schoolId: row.school_id,
    schoolName: row.school_name,
    addressProtectedUntil: row.address_protected_until as PlainDate | null,
  }))
}

/** Persons whose folded name sounds like the key, the likest first. The function holds the row policy's condition. */
export async function findSimilar(tx: Tx, nameKey: string, most: number): Promise<{ id: string; likeness: number }[]> {
  if (nameKey === '') return []
  const { rows } = await sql<{ id: string; likeness: number }>`
    select person_id as id, likeness from people.similar_persons(${nameKey}, ${most})`.execute(tx.db)
  return rows
}

/** Persons born on a day, at most `most` of them. */
export async function findBornOn(tx: Tx, birthDate: PlainDate, most: number): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('people.persons')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('birth_date', '=', birthDate)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}
