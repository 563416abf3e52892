import { z } from 'zod'
import { type Role, roles, type SystemActor, type VisitorActor } from '../../../kernel/actor.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { endSession, startSession } from '../../../platform/access/sessions.ts'
import { authSettings } from '../../../platform/auth/auth-settings.ts'
import { demonstrationAccounts, findAccount } from '../data/accounts.ts'
import { type HeldRole, heldRoles } from '../data/role-assignments.ts'

/** The login acts for the house: nobody is known yet. */
export function loginActor(visitor: VisitorActor): SystemActor {
  return { kind: 'system', municipality: visitor.municipality, request: visitor.request, task: 'login' }
}

/**
 * Starts a session for somebody the login has recognised. Answers its secret, new each time, and the page to begin on.
 * Refuses an account that is disabled or holds no role.
 */
export const signIn = action({
  name: 'directory.sign-in',
  allow: 'system',
  input: z.strictObject({ account: z.uuid() }),
  async run(tx, { account }) {
    const found = await findAccount(tx, account)
    if (!found) return missing()
    tx.about(account)
    if (found.disabledAt) return refuse('forbidden', 'account-disabled')
    const held = (await heldRoles(tx, [account])).map(({ role }) => role)
    if (held.length === 0) return refuse('forbidden', 'no-role')
    const started = await startSession.within(tx, { account })
    return started.refused ? started : done({ secret: started.value, firstPage: firstPageFor(held) })
  },
})

/** The page somebody begins on: today's work, or the room that is theirs. */
function firstPageFor(held: readonly Role[]): string {
  if (rolesAllow(held, 'overview:read')) return '/i-dag'
  if (rolesAllow(held, 'accounts:write')) return '/konti'
  if (rolesAllow(held, 'audit:read')) return '/log'
  return rolesAllow(held, 'rules:confirm') ? '/regler' : '/profil'
}

/**
 * A login that came to nothing before anybody was recognised, for the trail. Always refused, with the reason given.
 */
export const recordFailedLogin = action({
  name: 'directory.record-failed-login',
  allow: 'system',
  input: z.strictObject({ reason: z.string().regex(/^[a-z-]{1,50}$/) }),
  async run(_tx, { reason }) {
    return refuse('forbidden', reason)
  },
})

/** Ends the session this browser held before, so that a login leaves exactly one behind. */
export async function endSessionBefore(secret: string | undefined): Promise<void> {
  if (secret) await endSession(secret)
}

export type DemonstrationPerson = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly organisationName: string
  readonly roles: readonly HeldRole[]
}

/** The invented colleagues anybody may be, where the house runs as a demonstration; elsewhere there are none. */
export const listDemonstrationPersons = action({
  name: 'directory.list-demonstration-persons',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    if (!authSettings().demonstration) return missing()
    const rows = await demonstrationAccounts(tx)
    const held = await heldRoles(
      tx,
      rows.map((row) => row.id),
    )
    const persons: readonly DemonstrationPerson[] = rows.map((row) => ({
      ...row,
      roles: held.filter((role) => role.account === row.id),
    }))
    return done(
      persons.filter((person) => person.roles.length > 0).toSorted((one, other) => rankOf(one) - rankOf(other)),
    )
  },
})

/** Those who work with the cases first: they are who most people want to try being. */
function rankOf({ roles: held }: DemonstrationPerson): number {
  return Math.min(...held.map(({ role }) => roles.indexOf(role)))
}

/** Lets anybody in as an invented colleague. Refuses real accounts, and everything outside a demonstration. */
export const signInToDemonstration = action({
  name: 'directory.sign-in-to-demonstration',
  allow: 'system',
  input: z.strictObject({ account: z.uuid() }),
  async run(tx, { account }) {
    if (!authSettings().demonstration) return missing()
    const found = await findAccount(tx, account)
    if (!found?.demonstration) return missing()
    tx.about(account)
    return signIn.within(tx, { account })
  },
})
