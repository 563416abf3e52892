import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { afterAll } from 'vitest'
import type { ProviderSettings } from '../platform/auth/auth-settings.ts'

/** Somebody the municipality's login knows, and what it says of them. */
export type ProviderPerson = {
  readonly subject: string
  /** The last word of the assurance level, as in the national standard. */
  readonly level?: 'Low' | 'Substantial' | 'High'
  readonly claims: Readonly<Record<string, unknown>>
  /** Turns back at the provider instead of signing in. */
  readonly turnsBack?: boolean
}

export type TestProvider = {
  readonly settings: ProviderSettings
  /** Who sits in front of the provider's login page from now on. */
  seat(person: ProviderPerson): void
  /** Goes through the provider's own pages and answers the path it sends the browser back to. */
  passThrough(address: string): Promise<string>
}

const levels = 'https://data.gov.dk/concept/core/nsis/loa/'
const client = { clientId: 'medspil', clientSecret: 'secret-of-the-test-provider' }

/** A real OpenID provider on this machine, whose login page lets the seated person straight in. */
export async function openTestProvider(): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  afterAll(() => server.close())
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const seats: { person: ProviderPerson | null } = { person: null }
  answerAsProvider(server, issuer, seats)
  return {
    settings: { issuer, ...client, minimumLevel: 'substantial' },
    seat: (person) => {
      seats.person = person
    },
    passThrough: (address) => passThrough(issuer, address),
  }
}

function answerAsProvider(server: Server, issuer: string, seats: { person: ProviderPerson | null }): void {
  const known = new Map<string, ProviderPerson>()
  const provider = new Provider(issuer, configuration(known))
  const answer = provider.callback()
  server.on('request', (request, response) => {
    const isLoginPage = request.url?.startsWith('/interaction/') === true
    void (isLoginPage ? letIn(provider, seats.person, known, request, response) : answer(request, response))
  })
}

function configuration(known: ReadonlyMap<string, ProviderPerson>) {
  return {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: ['http://localhost/login/tilbage'],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    acrValues: ['Low', 'Substantial', 'High'].map((level) => `${levels}${level}`),
    claims: { openid: ['sub', 'roles'], profile: ['name'], email: ['email', 'email_verified'] },
    // Says everything in the id token, as the municipalities' providers do.
    conformIdTokenClaims: false,
    cookies: { keys: ['cookie-key-of-the-test-provider'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context: unknown, subject: string) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...known.get(subject)?.claims }),
    }),
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  }
}

async function letIn(
  provider: Provider,
  person: ProviderPerson | null,
  known: Map<string, ProviderPerson>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!person || person.turnsBack) {
    return provider.interactionFinished(request, response, { error: 'access_denied' })
  }
  const { params } = await provider.interactionDetails(request, response)
  known.set(person.subject, person)
  const grant = new provider.Grant({ accountId: person.subject, clientId: params.client_id ?? '' })
  grant.addOIDCScope('openid profile email')
  const login = { accountId: person.subject, ...(person.level ? { acr: `${levels}${person.level}` } : {}) }
  await provider.interactionFinished(request, response, { login, consent: { grantId: await grant.save() } })
}

async function passThrough(issuer: string, address: string): Promise<string> {
  const jar = new Map<string, string>()
  for (let next = address; ; ) {
    if (!next.startsWith(issuer)) return next.slice(new URL(next).origin.length)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    if (!location) throw new Error(`The provider stopped at ${answer.status}: ${(await answer.text()).slice(0, 500)}`)
    next = new URL(location, next).href
  }
}
