import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findPerson, type PersonValues, updatePerson } from '../data/persons.ts'
import { isNamed } from '../domain/person-names.ts'
import { valuesOf, wrongWithPerson } from './check-person.ts'
import type { PersonIdentity } from './identify-persons.ts'
import { lookForDoubles } from './look-for-doubles.ts'
import { personDraft } from './open-person-form.ts'
import { personFields } from './person-input.ts'

export type Change =
  | { readonly changed: true }
  | { readonly changed: false; readonly candidates: readonly PersonIdentity[] }

/**
 * Writes what is known of a person anew: the name found later, a corrected birth date, another school. A new name that
 * looks like somebody who is there already is first answered with the candidates, as when registering. What the
 * fields held before is not kept; who changed them, and which, is in the audit trail.
 */
export const changePerson = action({
  name: 'people.change-person',
  allow: 'person:write',
  purpose: 'Rettelse af oplysninger om en ung',
  input: z.strictObject({ ...personFields, personId: z.uuid() }),
  async run(tx, { personId, ...fields }) {
    tx.about(personId)
    const before = await findPerson(tx, personId)
    if (!before) return missing()
    const wrong = await wrongWithPerson(tx, personId, fields)
    if (wrong) return wrong
    const values = valuesOf(tx, personId, fields)
    const renamed = values.givenName !== before.givenName || values.familyName !== before.familyName
    const candidates = renamed && !fields.anyway ? await lookForDoubles(tx, values, personId) : []
    tx.remark({ changed: candidates.length === 0, named: isNamed(values), renamed, cprGiven: Boolean(fields.cpr) })
    if (candidates.length > 0) return done<Change>({ changed: false, candidates })
    const written = await write(tx, personId, values)
    if (written === 'taken') return refuse('conflict', 'cpr-taken')
    if (!written) return refuse('forbidden', 'not-your-unit')
    await discardDraft(tx, personDraft(personId))
    return done<Change>({ changed: true })
  },
})

/** A CPR number of somebody the actor may not see shows only when it is written. */
async function write(tx: Tx, personId: string, values: PersonValues): Promise<boolean | 'taken'> {
  try {
    return await updatePerson(tx, personId, values)
  } catch (fault) {
    // unique_violation; the refusal that follows rolls back to before it.
    if (fault instanceof Error && 'code' in fault && fault.code === '23505') return 'taken'
    throw fault
  }
}
