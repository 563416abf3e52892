import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { listSchools, type School } from '../data/schools.ts'
import { type OpenedPerson, openPerson } from './open-person.ts'

export type { School } from '../data/schools.ts'

export type PersonFormFacts = {
  readonly schools: readonly School[]
  readonly person: OpenedPerson | null
  readonly draft: DraftValues | null
}

/** The key of the draft of the form that changes a person. */
export function personDraft(personId: string): string {
  return `person:${personId}`
}

/** What the form for a person needs: the schools, and for somebody who is registered what is kept of them. */
export const openPersonForm = action({
  name: 'people.open-person-form',
  allow: 'person:write',
  input: z.strictObject({ personId: z.uuid().nullable().default(null) }),
  async run(tx, { personId }) {
    const schools = await listSchools(tx)
    if (personId === null) return done<PersonFormFacts>({ schools, person: null, draft: null })
    tx.about(personId)
    const opened = await openPerson.within(tx, { personId })
    if (opened.refused) return missing()
    return done<PersonFormFacts>({ schools, person: opened.value, draft: await readDraft(tx, personDraft(personId)) })
  },
})
