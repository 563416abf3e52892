import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { endSessionsOf } from '../data/account-sessions.ts'
import { findAccount, setAccountDisabled } from '../data/accounts.ts'
import { revokeTokensOf } from '../data/personal-tokens.ts'
import { countOthersWithRole, heldRoles } from '../data/role-assignments.ts'
import { isOwn } from './give-role.ts'

/**
 * Closes an account at once: sessions end, personal tokens are revoked for good, no login lets it in. The account stays,
 * because the trail must be able to name it. Refuses one's own and the last administrator's.
 */
export const disableAccount = action({
  name: 'directory.disable-account',
  allow: 'accounts:write',
  input: z.strictObject({ account: z.uuid() }),
  async run(tx, { account }) {
    if (!(await findAccount(tx, account))) return missing()
    tx.about(account)
    if (isOwn(tx.actor, account)) return refuse('rule', 'own-account')
    const administers = (await heldRoles(tx, [account])).some(({ role }) => role === 'administrator')
    if (administers && (await countOthersWithRole(tx, 'administrator', account)) === 0) {
      return refuse('rule', 'last-administrator')
    }
    if (!(await setAccountDisabled(tx, account, true))) return refuse('conflict', 'disabled-already')
    await endSessionsOf(tx, account)
    await revokeTokensOf(tx, account)
    return done()
  },
})

/** Lets an account in again, with the roles it had. Tokens stay revoked. */
export const enableAccount = action({
  name: 'directory.enable-account',
  allow: 'accounts:write',
  input: z.strictObject({ account: z.uuid() }),
  async run(tx, { account }) {
    if (!(await findAccount(tx, account))) return missing()
    tx.about(account)
    return (await setAccountDisabled(tx, account, false)) ? done() : refuse('conflict', 'enabled-already')
  },
})
