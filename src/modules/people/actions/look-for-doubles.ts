import { foldName } from '../../../kernel/danish-names.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findBornOn, findPersons, findSimilar } from '../data/persons.ts'
import { mayBeSamePerson } from '../domain/look-alikes.ts'
import type { CalledPerson } from '../domain/person-names.ts'
import { identityOf, type PersonIdentity } from './identify-persons.ts'

/** How many that sound alike, or were born on the day, are compared. */
const compared = 30

/** The key a person is found by: name and description, since people search by either. */
export function nameKeyOf(person: CalledPerson): string {
  return foldName(`${person.givenName} ${person.familyName} ${person.describedAs}`)
}

/** The persons, other than `except`, who may be the one described: to be shown before a second record is made. */
export async function lookForDoubles(
  tx: Tx,
  person: CalledPerson & { readonly birthDate: PlainDate | null },
  except?: string,
): Promise<PersonIdentity[]> {
  const similar = await findSimilar(tx, nameKeyOf(person), compared)
  const sameDay = person.birthDate === null ? [] : await findBornOn(tx, person.birthDate, compared)
  const rows = await findPersons(tx, [...new Set([...similar.map(({ id }) => id), ...sameDay])])
  const doubles = rows.filter((row) => row.id !== except && mayBeSamePerson(row, person))
  tx.about(...doubles.map(({ id }) => id))
  return doubles.map((row) => identityOf(row, tx.today))
}
