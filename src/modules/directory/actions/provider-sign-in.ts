import type { VisitorActor } from '../../../kernel/actor.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { authSettings } from '../../../platform/auth/auth-settings.ts'
import { loginBegun, loginForgotten, loginUnderWay } from '../../../platform/auth/login-cookie.ts'
import {
  type Identity,
  type LoginProblem,
  leaveForProvider,
  returnFromProvider,
} from '../../../platform/auth/provider-login.ts'
import type { CookieChange } from '../../../platform/web/answers.ts'
import { recogniseLogin } from './recognise-login.ts'
import { loginActor, recordFailedLogin, signIn } from './sign-in.ts'

/** Why nobody was let in by the municipality's login: something on the way, or what we know of the person. */
export type LoginFailure = LoginProblem | 'no-provider' | 'no-login-under-way' | 'account-disabled' | 'no-role'

type BrowserRequest = {
  readonly actor: VisitorActor
  /** The address people type, as the request had it: `https://medspil.example.dk`. */
  readonly origin: string
  readonly cookies: Readonly<Record<string, string | undefined>>
  readonly now: Date
}

export type Left = { readonly address: string; readonly cookie: CookieChange }
export type Returned = { readonly secret: string; readonly to: string }
export type Attempt<Value> = { readonly failure: LoginFailure } | { readonly failure: null; readonly value: Value }

const callbackPath = '/login/tilbage'

/** Sends somebody to the municipality's login: the provider's address, and the cookie that knows them on return. */
export async function leaveForMunicipalLogin(request: BrowserRequest, back: string): Promise<Attempt<Left>> {
  const { provider } = authSettings()
  if (!provider) return failed(request.actor, 'no-provider')
  const left = await leaveForProvider(provider, callbackOf(request), back)
  if (!left.ok) return failed(request.actor, left.problem)
  const { address, pending } = left.value
  return { failure: null, value: { address, cookie: loginBegun(pending, request.now) } }
}

/**
 * Takes somebody back from the municipality's login and signs them in. Every failure is in the audit trail with its
 * reason; the code, the state and the claims are not.
 */
export async function returnFromMunicipalLogin(
  request: BrowserRequest,
  query: URLSearchParams,
): Promise<Attempt<Returned>> {
  const { provider } = authSettings()
  if (!provider) return failed(request.actor, 'no-provider')
  const pending = loginUnderWay(request.cookies, request.now)
  if (!pending) return failed(request.actor, 'no-login-under-way')
  const answered = await returnFromProvider(provider, new URL(`?${query}`, callbackOf(request)), pending)
  if (!answered.ok) return failed(request.actor, answered.problem)
  return letIn(request.actor, answered.value, pending.back)
}

async function letIn(visitor: VisitorActor, identity: Identity, back: string): Promise<Attempt<Returned>> {
  const actor = loginActor(visitor)
  const first = await recogniseLogin(actor, { ...identity })
  // Two browsers may be the first login of the same person: the second finds the account the first one made.
  const recognised = isMeanwhile(first) ? await recogniseLogin(actor, { ...identity }) : first
  if (recognised.refused) return { failure: failureIn(recognised) }
  const signedIn = await signIn(actor, { account: recognised.value })
  if (signedIn.refused) return { failure: failureIn(signedIn) }
  return { failure: null, value: { secret: signedIn.value.secret, to: back || signedIn.value.firstPage } }
}

function isMeanwhile(outcome: { readonly refused: boolean } | Refused): boolean {
  return 'kind' in outcome && outcome.kind === 'conflict'
}

function failureIn(refused: Refused): LoginFailure {
  return refused.reasons.some(({ code }) => code === 'account-disabled') ? 'account-disabled' : 'no-role'
}

async function failed(visitor: VisitorActor, failure: LoginFailure): Promise<{ readonly failure: LoginFailure }> {
  await recordFailedLogin(loginActor(visitor), { reason: failure })
  return { failure }
}

/** Written the way addresses are: a default port left out, since the provider compares letter by letter. */
function callbackOf({ origin }: BrowserRequest): string {
  return new URL(callbackPath, authSettings().publicUrl ?? origin).href
}

/** The ways in that are open here, for the login page. */
export function waysIn(): { readonly municipal: boolean; readonly demonstration: boolean } {
  const { provider, demonstration } = authSettings()
  return { municipal: provider !== null, demonstration }
}

/** Goes with every answer to a return, so that one login is one attempt. */
export function forgetLoginUnderWay(): CookieChange {
  return loginForgotten()
}
