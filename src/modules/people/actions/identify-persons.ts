import { ageOn } from '../../../kernel/ages.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findPersons, type PersonRow } from '../data/persons.ts'
import type { AgeBand } from '../domain/age-bands.ts'
import { displayName, isNamed } from '../domain/person-names.ts'

/** Enough to know whom a thing is about, in a list or on top of a page. Never holds a CPR number. */
export type PersonIdentity = {
  readonly id: string
  /** The name, or what we call somebody whose name we do not know. */
  readonly name: string
  readonly named: boolean
  readonly birthDate: PlainDate | null
  /** Whole years today, where the birth date is known. */
  readonly age: number | null
  /** A rough age, where it is not. */
  readonly ageBand: AgeBand | null
  readonly schoolName: string | null
  readonly addressProtected: boolean
}

/**
 * The persons with these ids that the actor may see, by id, named in the audit entry of the action that asks. Others
 * are left out: what the actor may not see does not exist.
 */
export async function identifyPersons(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, PersonIdentity>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const rows = await findPersons(tx, wanted)
  tx.about(...rows.map(({ id }) => id))
  return new Map(rows.map((row) => [row.id, identityOf(row, tx.today)]))
}

/** The same persons in the order of their ids. */
export async function identifyInOrder(tx: Tx, ids: readonly string[]): Promise<PersonIdentity[]> {
  const found = await identifyPersons(tx, ids)
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? [])
}

export function identityOf(row: PersonRow, today: PlainDate): PersonIdentity {
  return {
    id: row.id,
    name: displayName(row),
    named: isNamed(row),
    birthDate: row.birthDate,
    age: row.birthDate === null ? null : ageOn(row.birthDate, today),
    ageBand: row.ageBand,
    schoolName: row.schoolName,
    addressProtected: row.addressProtectedUntil !== null && row.addressProtectedUntil >= today,
  }
}
