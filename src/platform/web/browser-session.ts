import type { FastifyRequest } from 'fastify'
import type { StaffActor } from '../../kernel/actor.ts'
import { isDraft, saveDraft } from '../access/drafts.ts'
import { isMaskedToken, maskedToken } from '../access/secrets.ts'
import { lapsedSessionOf, type Session, sessionLengths, sessionOf } from '../access/sessions.ts'
import { type Answer, type CookieChange, redirect } from './answers.ts'
import { csrfAnswer } from './error-pages.tsx'
import type { FormBody } from './form-body.ts'
import { typedValues } from './parse-form.ts'
import type { RequestContext } from './request-context.ts'

/** `__Host-`: only over https (or this machine), only this host, no sub-domain can set it. */
export const sessionCookie = '__Host-medspil'

export async function readSession(request: FastifyRequest): Promise<Session | null> {
  const secret = request.cookies[sessionCookie]
  return secret ? sessionOf(secret, request.id) : null
}

/** The cookie of a session that has just been started; goes with the redirect after the login. */
export function sessionGiven(secret: string): CookieChange {
  return { name: sessionCookie, value: secret, maxAge: sessionLengths.absoluteSeconds }
}

export function sessionForgotten(): CookieChange {
  return { name: sessionCookie, value: null, maxAge: 0 }
}

/**
 * True when a browser says that the form stood on another site, a sister site of ours included. The header cannot be set
 * by a page, and guards the forms that have no session to take a token from: the login first of all.
 */
export function isFromAnotherSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  return site === 'cross-site' || site === 'same-site'
}

/**
 * A form must carry the token of the page it came from. Null when it does. Where the browser itself says that the form
 * stood on our own page, an older one most likely, what was typed is kept as a draft; the form is refused all the same.
 */
export async function guardCsrf(context: RequestContext, session: Session, body: FormBody): Promise<Answer | null> {
  if (isMaskedToken(session.csrfSecret, body.fields.csrf?.[0])) return null
  if (context.request.headers['sec-fetch-site'] === 'same-origin') await keepTyped(session.actor, body)
  return csrfAnswer(context)
}

/**
 * Nobody is signed in: to the login, and back to this page. When a session ran out in the middle of a form, what was
 * typed is first kept as its owner's draft, so that the form stands filled in after the new login.
 */
export async function keepDraftOfLapsed(context: RequestContext, body: FormBody): Promise<Answer> {
  const { request } = context
  const path = request.url.split('?')[0] ?? '/'
  const secret = request.cookies[sessionCookie]
  const lapsed = secret ? await lapsedSessionOf(secret, request.id) : null
  const isGenuine = lapsed !== null && isMaskedToken(lapsed.csrfSecret, body.fields.csrf?.[0])
  const kept = isGenuine && (await keepTyped(lapsed.actor, body))
  const back = new URLSearchParams({ tilbage: path, ...(lapsed ? { udloebet: kept ? 'kladde' : 'ja' } : {}) })
  return redirect(`/login?${back}`)
}

/** Keeps a form with a draft as that draft. False where the form has none, or it is no draft of ours. */
async function keepTyped(actor: StaffActor, body: FormBody): Promise<boolean> {
  const draft = { key: body.fields.draft?.[0] ?? '', values: typedValues(body) }
  if (!isDraft(draft)) return false
  return !(await saveDraft(actor, draft)).refused
}

/** The token the forms of a signed-in browser carry, for a script that posts; null when nobody is signed in. */
export async function formTokenOf(secret: string | undefined, request: string): Promise<string | null> {
  const session = secret ? await sessionOf(secret, request) : null
  return session && maskedToken(session.csrfSecret)
}
