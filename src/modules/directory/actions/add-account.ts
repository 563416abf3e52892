import { z } from 'zod'
import { roles } from '../../../kernel/actor.ts'
import { languages } from '../../../kernel/language.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { insertAccount } from '../data/accounts.ts'
import { organisationKindOf } from '../data/organisation-kind-of.ts'
import { insertRoleAssignment } from '../data/role-assignments.ts'
import { roleFits } from '../domain/role-places.ts'

/** Where the form for a new account keeps what is typed. */
export const newAccountDraft = 'account:new'

/**
 * Adds somebody who can sign in, with the roles they hold in their own organisation. Answers the account's id.
 * Refuses an organisation that is not there, and a role that cannot be held in it. With the municipality's login they
 * come in when it tells us the same e-mail, checked.
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
  async run(tx, { roles: given, ...account }) {
    const kind = await organisationKindOf(tx, account.organisation)
    if (!kind) return missing()
    if (!given.every((role) => roleFits(role, kind))) return refuse('rule', 'role-needs-unit')
    const id = await insertAccount(tx, account)
    const source = account.demonstration ? 'demonstration' : 'hand'
    for (const role of given) {
      await insertRoleAssignment(tx, { account: id, role, organisation: account.organisation, source })
    }
    await discardDraft(tx, newAccountDraft)
    tx.about(id)
    tx.remark({ roles: given.join(' ') })
    return done(id)
  },
})
