import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { insertAccount, updateAccountFromLogin } from '../data/accounts.ts'
import { accountAwaitingLogin, accountOfIdentity, insertIdentity } from '../data/login-identities.ts'
import { readLoginRoles, sspUnit } from '../data/login-settings.ts'
import { endRoleAssignment, heldRoles, insertRoleAssignment } from '../data/role-assignments.ts'
import { type GivenRole, rolesFromClaims } from '../domain/login-roles.ts'

const Said = z.strictObject({
  issuer: z.string().min(1).max(500),
  subject: z.string().min(1).max(500),
  name: z.string().min(1).max(200),
  email: z.string().max(320).nullable(),
  claims: z.record(z.string(), z.unknown()),
})
type Said = z.output<typeof Said>

/**
 * Finds or makes the account behind what a login provider said, and lets its roles follow: those the login gives are
 * given, those it gave before and gives no more are ended, those given by hand are left alone. Answers the account.
 *
 * An account is known by issuer and subject; at the first login by the checked e-mail an administrator wrote; otherwise
 * it is made, if the login gives it a role. Refuses somebody without any, and a disabled account, changing nothing.
 */
export const recogniseLogin = action({
  name: 'directory.recognise-login',
  allow: 'system',
  input: Said,
  async run(tx, said) {
    const given = rolesFromClaims(await readLoginRoles(tx), said.claims, await sspUnit(tx))
    const known = await accountOfIdentity(tx, said.issuer, said.subject)
    const awaited = known ?? (said.email ? await accountAwaitingLogin(tx, said.email) : undefined)
    tx.about(awaited?.id)
    if (awaited?.disabledAt) return refuse('forbidden', 'account-disabled')
    if (!awaited && given.length === 0) return refuse('forbidden', 'no-role')
    const account = awaited?.id ?? (await insertFromLogin(tx, said, given))
    tx.about(account)
    if (!known && !(await insertIdentity(tx, said.issuer, said.subject, account))) {
      return refuse('conflict', 'recognised-meanwhile')
    }
    if (awaited) await updateAccountFromLogin(tx, account, said)
    tx.remark({ firstLogin: !known, ...(await followRoles(tx, account, given)) })
    return done(account)
  },
})

async function insertFromLogin(tx: Tx, said: Said, given: readonly GivenRole[]): Promise<string> {
  const organisation = given[0]?.organisation
  if (!organisation) throw new Error('An account is only made for somebody with a role')
  const { name, email } = said
  return insertAccount(tx, { name, email, title: '', organisation, language: 'da', demonstration: false })
}

async function followRoles(
  tx: Tx,
  account: string,
  given: readonly GivenRole[],
): Promise<{ given: number; ended: number }> {
  const held = await heldRoles(tx, [account])
  const isGiven = (role: { role: string; organisation: string }) =>
    given.some((each) => each.role === role.role && each.organisation === role.organisation)
  const gone = held.filter((role) => role.source === 'login' && !isGiven(role))
  for (const role of gone) await endRoleAssignment(tx, role.id)
  let added = 0
  for (const role of given) if (await insertRoleAssignment(tx, { account, ...role, source: 'login' })) added += 1
  return { given: added, ended: gone.length }
}
