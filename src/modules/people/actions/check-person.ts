import { type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { PersonValues } from '../data/persons.ts'
import { isSchool } from '../data/schools.ts'
import { findByCpr, sealCpr } from '../data/sealed-cpr.ts'
import { nameKeyOf } from './look-for-doubles.ts'
import type { PersonFields } from './person-input.ts'

/** What is wrong with a person as it was given, or null. The person `id` is the one being written. */
export async function wrongWithPerson(tx: Tx, id: string, fields: PersonFields): Promise<Refused | null> {
  if (`${fields.givenName}${fields.familyName}${fields.describedAs}` === '') return refuse('rule', 'no-name')
  if (fields.birthDate !== null && fields.birthDate > tx.today) return refuse('rule', 'birth-date-future')
  if (fields.school !== null && !(await isSchool(tx, fields.school))) return refuse('rule', 'no-such-school')
  if (!fields.cpr) return null
  if (fields.birthDate !== null && fields.birthDate !== fields.cpr.birthDate) {
    return refuse('rule', 'cpr-other-birthday')
  }
  const holder = await findByCpr(tx, fields.cpr.digits)
  return holder === null || holder === id ? null : refuse('conflict', 'cpr-known', { person: holder })
}

/** A checked person as it is written. The birth date of a CPR number counts where no other was given. */
export function valuesOf(tx: Tx, id: string, fields: PersonFields): PersonValues {
  const { cpr } = fields
  const birthDate = fields.birthDate ?? cpr?.birthDate ?? null
  return {
    givenName: fields.givenName,
    familyName: fields.familyName,
    describedAs: fields.describedAs,
    nameKey: nameKeyOf(fields),
    birthDate,
    ageBand: birthDate === null ? fields.ageBand : null,
    schoolId: fields.school,
    addressProtectedUntil: fields.addressProtectedUntil,
    ...(cpr === undefined ? {} : { cpr: cpr && sealCpr(tx, id, cpr.digits) }),
  }
}
