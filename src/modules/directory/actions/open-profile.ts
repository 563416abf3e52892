import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type Permission, permissionNames, rolesAllow } from '../../../platform/access/permissions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { countOpenSessions } from '../data/account-sessions.ts'
import { type AccountRow, findAccount } from '../data/accounts.ts'
import { type TokenRow, tokensOf } from '../data/personal-tokens.ts'
import { type HeldRole, heldRoles } from '../data/role-assignments.ts'

export type OwnToken = TokenRow

export type OpenedProfile = {
  readonly account: AccountRow
  readonly roles: readonly HeldRole[]
  /** What a token of theirs can be given at most. */
  readonly permissions: readonly Permission[]
  readonly tokens: readonly OwnToken[]
  /** Browsers they are signed in with. */
  readonly sessions: number
}

/** What somebody sees of themselves: name, roles, personal tokens, and in how many browsers they are signed in. */
export const openProfile = action({
  name: 'directory.open-profile',
  allow: 'signed-in',
  input: z.strictObject({}),
  async run(tx) {
    if (tx.actor.kind !== 'staff') return missing()
    const { account } = tx.actor
    const found = await findAccount(tx, account)
    if (!found) return missing()
    return done<OpenedProfile>({
      account: found,
      roles: await heldRoles(tx, [account]),
      permissions: ownPermissions(tx),
      tokens: await tokensOf(tx, account),
      sessions: await countOpenSessions(tx, account),
    })
  },
})

/** What the actor may do by their roles at this moment: the most a personal token of theirs can be given. */
export function ownPermissions(tx: Tx): readonly Permission[] {
  return permissionNames.filter((permission) => rolesAllow(tx.roles, permission))
}
