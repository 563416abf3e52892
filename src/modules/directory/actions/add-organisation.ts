import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { organisationKinds } from '../domain/organisation-kinds.ts'

/** Adds a school, club, station or other organisation. Answers its id. */
export const addOrganisation = action({
  name: 'directory.add-organisation',
  allow: 'directory:write',
  input: z.strictObject({
    kind: z.enum(organisationKinds),
    name: z.string().min(1).max(200),
    town: z.string().max(100).default(''),
    phone: z.string().max(50).default(''),
  }),
  async run(tx, organisation) {
    const id = newId()
    await tx.db
      .insertInto('directory.organisations')
      .values({ municipality_id: tx.actor.municipality, id, ...organisation })
      .execute()
    tx.about(id)
    return done(id)
  },
})
