import { z } from 'zod'
import { type Actor, roles } from '../../../kernel/actor.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findAccount } from '../data/accounts.ts'
import { organisationKindOf } from '../data/organisation-kind-of.ts'
import { countOthersWithRole, endRoleAssignment, heldRoles, insertRoleAssignment } from '../data/role-assignments.ts'
import { roleFits } from '../domain/role-places.ts'

/**
 * Gives somebody a role in an organisation. It works from their next step on. Refuses one's own account (nobody lets
 * themselves in to the cases), a role held already, and a role that cannot be held there.
 */
export const giveRole = action({
  name: 'directory.give-role',
  allow: 'accounts:write',
  input: z.strictObject({ account: z.uuid(), role: z.enum(roles), organisation: z.uuid() }),
  async run(tx, { account, role, organisation }) {
    if (!(await findAccount(tx, account))) return missing()
    const kind = await organisationKindOf(tx, organisation)
    if (!kind) return missing()
    tx.about(account, organisation)
    tx.remark({ role })
    if (isOwn(tx.actor, account)) return refuse('rule', 'own-account')
    if (!roleFits(role, kind)) return refuse('rule', 'role-needs-unit')
    const given = await insertRoleAssignment(tx, { account, role, organisation, source: 'hand' })
    return given ? done() : refuse('conflict', 'role-held-already')
  },
})

/**
 * Ends a role. It works from their next step on. Refuses one's own, and the last administrator's. A role that comes with
 * the municipality's login returns at the next login, unless it is ended there.
 */
export const endRole = action({
  name: 'directory.end-role',
  allow: 'accounts:write',
  input: z.strictObject({ account: z.uuid(), assignment: z.uuid() }),
  async run(tx, { account, assignment }) {
    const held = (await heldRoles(tx, [account])).find((role) => role.id === assignment)
    if (!held) return (await findAccount(tx, account)) ? refuse('conflict', 'role-ended-already') : missing()
    tx.about(account, held.organisation)
    tx.remark({ role: held.role })
    if (isOwn(tx.actor, account)) return refuse('rule', 'own-account')
    if (held.role === 'administrator' && (await countOthersWithRole(tx, 'administrator', account)) === 0) {
      return refuse('rule', 'last-administrator')
    }
    return (await endRoleAssignment(tx, assignment)) ? done() : refuse('conflict', 'role-ended-already')
  },
})

/** True when the actor looks after their own account, which somebody else must do. */
export function isOwn(actor: Actor, account: string): boolean {
  return actor.kind === 'staff' && actor.account === account
}
