import { z } from 'zod'
import type { Role } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { readDraft } from '../../../platform/access/drafts.ts'
import { type Permission, permissionNames, permissions } from '../../../platform/access/permissions.ts'
import { lastSeen } from '../data/account-sessions.ts'
import { type AccountRow, findAccount } from '../data/accounts.ts'
import { type OrganisationName, openOrganisations } from '../data/login-settings.ts'
import { type HeldRole, heldRoles } from '../data/role-assignments.ts'
import { newAccountDraft } from './add-account.ts'
import { isOwn } from './give-role.ts'

export type { HeldRole } from '../data/role-assignments.ts'

export type OpenedAccount = {
  readonly account: AccountRow
  /** The reader's own: looked at, not changed. */
  readonly isOwn: boolean
  readonly roles: readonly HeldRole[]
  readonly lastSeen: Date | null
  readonly organisations: readonly OrganisationName[]
}

/** One account with its roles, when it was last used, and where it may be given more. */
export const openAccount = action({
  name: 'directory.open-account',
  allow: 'accounts:write',
  input: z.strictObject({ account: z.uuid() }),
  async run(tx, { account }) {
    const found = await findAccount(tx, account)
    if (!found) return missing()
    tx.about(account)
    return done<OpenedAccount>({
      account: found,
      isOwn: isOwn(tx.actor, account),
      roles: await heldRoles(tx, [account]),
      lastSeen: await lastSeen(tx, account),
      organisations: await openOrganisations(tx),
    })
  },
})

/** The form for a new account: where it can belong, and what was typed before. */
export const openNewAccount = action({
  name: 'directory.open-new-account',
  allow: 'accounts:write',
  input: z.strictObject({}),
  async run(tx) {
    return done({ organisations: await openOrganisations(tx), draft: await readDraft(tx, newAccountDraft) })
  },
})

export type PermissionLine = { readonly permission: Permission; readonly roles: readonly Role[] }

/** Who may what, as the house itself decides it. */
export const openPermissions = action({
  name: 'directory.open-permissions',
  allow: 'accounts:write',
  input: z.strictObject({}),
  async run() {
    return done<readonly PermissionLine[]>(
      permissionNames.map((permission) => ({ permission, roles: permissions[permission] })),
    )
  },
})
