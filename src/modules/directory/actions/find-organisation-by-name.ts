import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'

/** The id of the open organisation with exactly this name, for the command line. */
export const findOrganisationByName = action({
  name: 'directory.find-organisation-by-name',
  allow: 'system',
  input: z.strictObject({ name: z.string().min(1).max(200) }),
  async run(tx, { name }) {
    const row = await tx.db
      .selectFrom('directory.organisations')
      .select('id')
      .where('municipality_id', '=', tx.actor.municipality)
      .where('name', '=', name)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    return row ? done(row.id) : missing()
  },
})
