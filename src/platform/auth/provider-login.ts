import * as client from 'openid-client'
import { z } from 'zod'
import { isSureEnough, levelAddress } from './assurance-levels.ts'
import type { ProviderSettings } from './auth-settings.ts'

/** What must be remembered between leaving for the provider and coming back, in the browser's sealed cookie. */
export const PendingLogin = z.strictObject({
  state: z.string().min(1),
  nonce: z.string().min(1),
  verifier: z.string().min(1),
  /** Where to go when signed in: a path of ours. */
  back: z.string(),
})
export type PendingLogin = z.output<typeof PendingLogin>

/** Who the provider says somebody is. `claims` holds everything the id token said, for the reading of roles. */
export type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  /** Only when the provider says that it has been checked. */
  readonly email: string | null
  readonly claims: Readonly<Record<string, unknown>>
}

/**
 * Why a login came to nothing. `provider-down`: it does not answer, or not as the standard says. `provider-refused`: it
 * said no itself, or the person turned back. `not-genuine`: state, nonce, code or signature do not fit what we asked
 * for. `level-too-low`: the person is known, but not surely enough.
 */
export type LoginProblem = 'provider-down' | 'provider-refused' | 'not-genuine' | 'level-too-low'

export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: LoginProblem }

/** The provider's address for this login, and what must be remembered meanwhile. `callback` is our full address. */
export async function leaveForProvider(
  provider: ProviderSettings,
  callback: string,
  back: string,
): Promise<Answered<{ readonly address: string; readonly pending: PendingLogin }>> {
  try {
    const configuration = await discovered(provider)
    const pending = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      back,
    }
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: 'openid profile email',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(provider.minimumLevel ? { acr_values: levelAddress(provider.minimumLevel) } : {}),
    })
    return { ok: true, value: { address: address.href, pending } }
  } catch (fault) {
    return { ok: false, problem: problemIn(fault) }
  }
}

/** Trades the code in the address the browser came back with for who it is. Each code works once: the provider sees to that. */
export async function returnFromProvider(
  provider: ProviderSettings,
  address: URL,
  pending: PendingLogin,
): Promise<Answered<Identity>> {
  try {
    const configuration = await discovered(provider)
    const tokens = await client.authorizationCodeGrant(configuration, address, {
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return { ok: false, problem: 'not-genuine' }
    if (!isSureEnough(claims.acr ?? claims[levelClaim], provider.minimumLevel)) {
      return { ok: false, problem: 'level-too-low' }
    }
    return { ok: true, value: identityIn(claims) }
  } catch (fault) {
    return { ok: false, problem: problemIn(fault) }
  }
}

/** Where brokers in front of OIOSAML put the level when they do not put it in `acr`. */
const levelClaim = 'https://data.gov.dk/concept/core/nsis/loa'

function identityIn(claims: client.IDToken): Identity {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name].trim() : '')
  const name = text('name') || `${text('given_name')} ${text('family_name')}`.trim() || text('preferred_username')
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: (name || claims.sub).slice(0, 200),
    email: claims.email_verified === true && text('email') ? text('email').toLowerCase() : null,
    claims,
  }
}

const hour = 3_600_000
const known = new Map<string, { readonly configuration: client.Configuration; readonly until: number }>()

/** The provider's own description of itself, asked for at most once an hour; a failure is asked again at once. */
async function discovered(provider: ProviderSettings): Promise<client.Configuration> {
  const key = `${provider.issuer} ${provider.clientId}`
  const remembered = known.get(key)
  if (remembered && remembered.until > Date.now()) return remembered.configuration
  const issuer = new URL(provider.issuer)
  const authentication =
    provider.clientSecret === null ? client.None() : client.ClientSecretBasic(provider.clientSecret)
  const configuration = await client.discovery(issuer, provider.clientId, undefined, authentication, {
    timeout: 10,
    // Also the signature is checked, although the token comes straight from the provider: it costs one more request.
    // Plain http is for a provider on this machine; the configuration refuses it in production.
    execute: [
      client.enableNonRepudiationChecks,
      ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
    ],
  })
  known.set(key, { configuration, until: Date.now() + hour })
  return configuration
}

const downCodes = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR']

function problemIn(fault: unknown): LoginProblem {
  if (fault instanceof client.AuthorizationResponseError) return 'provider-refused'
  // Anything but a code it does not know means that the provider and we are not set up for one another.
  if (fault instanceof client.ResponseBodyError)
    return fault.error === 'invalid_grant' ? 'not-genuine' : 'provider-down'
  if (fault instanceof client.ClientError) {
    return fault.code !== undefined && downCodes.includes(fault.code) ? 'provider-down' : 'not-genuine'
  }
  // What is left of the library's own errors is the network: the platform throws a TypeError for it.
  if (fault instanceof TypeError) return 'provider-down'
  throw fault
}
