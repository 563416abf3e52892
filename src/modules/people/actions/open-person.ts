import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findPerson, type PersonRow } from '../data/persons.ts'
import { openCpr } from '../data/sealed-cpr.ts'
import { maskCpr } from '../domain/masked-cpr.ts'
import { identityOf, type PersonIdentity } from './identify-persons.ts'

export type OpenedPerson = PersonIdentity &
  Pick<PersonRow, 'givenName' | 'familyName' | 'describedAs' | 'schoolId' | 'addressProtectedUntil'> & {
    /** `040312-xxxx`, or null when no number is kept. The whole number is shown nowhere. */
    readonly maskedCpr: string | null
  }

/** One person and what is kept of them. */
export const openPerson = action({
  name: 'people.open-person',
  allow: 'person:read',
  input: z.strictObject({ personId: z.uuid() }),
  async run(tx, { personId }) {
    tx.about(personId)
    const row = await findPerson(tx, personId)
    if (!row) return missing()
    const digits = await openCpr(tx, personId)
    const { givenName, familyName, describedAs, schoolId, addressProtectedUntil } = row
    return done<OpenedPerson>({
      ...identityOf(row, tx.today),
      ...{ givenName, familyName, describedAs, schoolId, addressProtectedUntil },
      maskedCpr: digits === null ? null : maskCpr(digits),
    })
  },
})
