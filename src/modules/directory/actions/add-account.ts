import { z } from 'zod'
import { roles } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { languages } from '../../../kernel/language.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertRoleAssignment } from '../data/role-assignments.ts'

/**
 * Adds somebody who can sign in, with the roles they hold in their own organisation. Answers the account's id.
 * Refuses an organisation that is not there.
 */
export const addAccount = action({
  name: 'directory.add-account',
  allow: 'accounts:write',
  input: z.strictObject({
    name: z.string().min(1).max(200),
    email: z.email().max(320).nullable().default(null),
    title: z.string().max(200).default(''),
    organisation: z.uuid(),
    roles: z.array(z.enum(roles)).min(1),
    language: z.enum(languages).default('da'),
    demonstration: z.boolean().default(false),
  }),
  async run(tx, input) {
    const organisation = await tx.db
      .selectFrom('directory.organisations')
      .select('id')
      .where('municipality_id', '=', tx.actor.municipality)
      .where('id', '=', input.organisation)
      .executeTakeFirst()
    if (!organisation) return missing()
    const id = newId()
    await tx.db
      .insertInto('access.accounts')
      .values({
        municipality_id: tx.actor.municipality,
        id,
        display_name: input.name,
        email: input.email,
        title: input.title,
        organisation_id: organisation.id,
        language: input.language,
        demonstration: input.demonstration,
      })
      .execute()
    for (const role of input.roles) {
      await insertRoleAssignment(tx, { account: id, role, organisation: organisation.id, source: 'hand' })
    }
    tx.about(id)
    tx.remark({ roles: input.roles.join(' ') })
    return done(id)
  },
})
