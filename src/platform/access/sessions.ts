import { z } from 'zod'
import type { Assignment, Role, StaffActor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/ids.ts'
import { isLanguage, type Language } from '../../kernel/language.ts'
import { done } from '../../kernel/outcome.ts'
import { present } from '../db/database.ts'
import { action } from './action.ts'
import { hashOfSecret, newSecret } from './secrets.ts'

/** How long a session lasts: without use, and at most. A working day, and a pause for a talk in the corridor. */
export const sessionLengths = { idleSeconds: 30 * 60, absoluteSeconds: 10 * 60 * 60 } as const

/**
 * A session that ran out while a form was being filled in. The cookie still proves whose it was, so what was typed
 * can be kept as that person's draft; nothing else can be done with it. Kept for a day.
 */
export async function lapsedSessionOf(secret: string, request: string): Promise<Session | null> {
  const row = await present<SessionRow>('auth.lapsed_session_of', hashOfSecret(secret))
  return row ? { actor: staffActor(row, request), csrfSecret: row.csrf_token, endsAt: row.ends_at } : null
}

export type Session = {
  readonly actor: StaffActor
  readonly csrfSecret: string
  /** When it ends unless used. */
  readonly endsAt: Date
}

type SessionRow = {
  municipality_id: number
  account_id: string
  display_name: string
  language: string
  csrf_token: string
  idle_ends_at: Date
  ends_at: Date
  assignments: { role: Role; organisation: string }[]
}

/** The session a browser presents, or null when there is none, it ended, or the account was disabled. */
export async function sessionOf(secret: string, request: string): Promise<Session | null> {
  const row = await present<SessionRow>('auth.session_of', hashOfSecret(secret))
  if (!row) return null
  const endsAt = new Date(Math.min(row.idle_ends_at.getTime(), row.ends_at.getTime()))
  return { actor: staffActor(row, request), csrfSecret: row.csrf_token, endsAt }
}

type TokenRow = Omit<SessionRow, 'csrf_token' | 'idle_ends_at' | 'ends_at'> & { scopes: string[] }

/** The account behind a personal token, limited to the token's scopes, or null. */
export async function tokenActorOf(secret: string, request: string): Promise<StaffActor | null> {
  const row = await present<TokenRow>('auth.token_of', hashOfSecret(secret))
  return row ? { ...staffActor(row, request), scopes: row.scopes } : null
}

function staffActor(row: Omit<TokenRow, 'scopes'>, request: string): StaffActor {
  const assignments: readonly Assignment[] = row.assignments
  return {
    kind: 'staff',
    municipality: row.municipality_id,
    request,
    account: row.account_id,
    name: row.display_name,
    language: languageOf(row.language),
    assignments,
  }
}

function languageOf(text: string): Language {
  return isLanguage(text) ? text : 'da'
}

/** Starts a session for an account that has just been recognised. The answer is the secret for the cookie. */
export const startSession = action({
  name: 'access.start-session',
  allow: 'system',
  input: z.strictObject({ account: z.uuid() }),
  async run(tx, { account }) {
    const secret = newSecret()
    await tx.db
      .insertInto('auth.sessions')
      .values({
        municipality_id: tx.actor.municipality,
        id: newId(),
        secret_hash: hashOfSecret(secret),
        account_id: account,
        csrf_token: newSecret(),
        idle_seconds: sessionLengths.idleSeconds,
        ends_at: new Date(tx.now.getTime() + sessionLengths.absoluteSeconds * 1000),
      })
      .execute()
    tx.about(account)
    return done(secret)
  },
})

/** Ends the session behind a cookie. Ending one that is not there is no error. */
export async function endSession(secret: string): Promise<void> {
  await present('auth.end_session', hashOfSecret(secret))
}

/** The sign-out itself, for the audit trail. */
export const signOut = action({
  name: 'access.sign-out',
  allow: 'signed-in',
  input: z.strictObject({}),
  async run(tx) {
    tx.about(tx.actor.kind === 'staff' ? tx.actor.account : null)
    return done()
  },
})
