import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { organisationKinds } from '../domain/organisation-kinds.ts'
import { PhoneNumber } from './setting-schemas.ts'

/** What is known of an organisation. */
export const organisationFields = {
  kind: z.enum(organisationKinds),
  name: z.string().trim().min(1).max(200),
  town: z.string().trim().max(100).default(''),
  phone: PhoneNumber.default(''),
} as const

/**
 * Adds a school, club, station or other organisation. Answers its id. `submissionKey` makes one organisation of a form
 * that is sent twice.
 */
export const addOrganisation = action({
  name: 'directory.add-organisation',
  allow: 'directory:write',
  input: z.strictObject({ ...organisationFields, submissionKey: z.uuid().optional() }),
  async run(tx, { submissionKey, ...organisation }) {
    const id = submissionKey ?? newId()
    await tx.db
      .insertInto('directory.organisations')
      .values({ municipality_id: tx.actor.municipality, id, ...organisation })
      .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
      .execute()
    tx.about(id)
    return done(id)
  },
})
