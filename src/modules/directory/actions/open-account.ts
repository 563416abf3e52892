import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { lastSeen } from '../data/account-sessions.ts'
import { findAccount } from '../data/accounts.ts'
import { openOrganisations } from '../data/login-settings.ts'
import { heldRoles } from '../data/role-assignments.ts'

/** One account with its roles, when it was last used, and where it may be given more. */
export const openAccount = action({
  name: 'directory.open-account',
  allow: 'accounts:write',
  input: z.strictObject({ account: z.uuid() }),
  async run(tx, { account }) {
    const found = await findAccount(tx, account)
    if (!found) return missing()
    tx.about(account)
    return done({
      account: found,
      isOwn: tx.actor.kind === 'staff' && tx.actor.account === account,
      roles: await heldRoles(tx, [account]),
      lastSeen: await lastSeen(tx, account),
      organisations: await openOrganisations(tx),
    })
  },
})

/** The organisations a new account can belong to. */
export const listAccountOrganisations = action({
  name: 'directory.list-account-organisations',
  allow: 'accounts:write',
  input: z.strictObject({}),
  async run(tx) {
    return done(await openOrganisations(tx))
  },
})
