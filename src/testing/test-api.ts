import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { createApp, modules } from '../app.ts'
import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { createToken, type Scope } from '../modules/directory/index.ts'
import { value } from './test-house.ts'

export type ApiAnswer = {
  readonly status: number
  /** Without its parameters: `application/problem+json`. */
  readonly type: string
  /** Read as JSON; null where it is none. */
  readonly body: unknown
  readonly headers: LightMyRequestResponse['headers']
}

/** A program that calls the JSON interface. Paths are those after `/api/v1`, or whole ones that begin with `/api`. */
export type TestApi = {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<ApiAnswer>
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<ApiAnswer>
  /** Sends a body just as it is, with a content type or none. */
  send(path: string, payload: string | Buffer, contentType?: string): Promise<ApiAnswer>
}

/** Programs of one test file: `as` one with a token's secret or with none. The app is closed by itself. */
export async function openTestApi(): Promise<{ as(token?: string): TestApi }> {
  const app = await createApp({ logLevel: 'error', trustProxy: false, secure: false, formTargets: [] })
  afterAll(() => app.close())
  return { as: (token) => programOf(app, token) }
}

/** A program that talks to one server, with a token's secret or without. */
export function programOf(app: FastifyInstance, token?: string): TestApi {
  const own = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const call = async (method: 'GET' | 'POST', path: string, headers: object, payload?: string | Buffer) => {
    const url = path.startsWith('/api') ? path : `/api/v1${path}`
    const sent = payload === undefined ? {} : { payload }
    return read(await app.inject({ method, url, headers: { ...own, ...headers }, ...sent }))
  }
  return {
    get: (path, headers = {}) => call('GET', path, headers),
    post: (path, body, headers = {}) =>
      call('POST', path, { 'content-type': 'application/json', ...headers }, JSON.stringify(body)),
    send: (path, payload, contentType) =>
      call('POST', path, contentType === undefined ? {} : { 'content-type': contentType }, payload),
  }
}

function read(response: LightMyRequestResponse): ApiAnswer {
  const type = String(response.headers['content-type'] ?? '').split(';')[0] ?? ''
  const body: unknown = type.endsWith('json') ? JSON.parse(response.body) : null
  return { status: response.statusCode, type, body, headers: response.headers }
}

/** Every operation the modules bring. */
export const houseEndpoints = modules.flatMap((module) => module.endpoints ?? [])

/** The secret of a new personal token, made the way the profile page makes it. */
export async function givenToken(owner: StaffActor, scopes: readonly Scope[]): Promise<string> {
  const made = await createToken(owner, { key: newId(), name: 'Test', scopes: [...scopes], days: '30' })
  return value(made).secret
}
