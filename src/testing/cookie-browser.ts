import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { readPage, type TestPage } from './test-page.ts'

export type SetCookie = LightMyRequestResponse['cookies'][number]

/** A browser that keeps every cookie it is given and remembers how each was set: for the login. */
export type CookieBrowser = {
  get(url: string): Promise<TestPage>
  post(
    url: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<TestPage>
  /** By name; assign or delete to do what somebody who holds the machine could. */
  readonly cookies: Map<string, string>
  /** The cookies the last answer set or removed. */
  readonly set: () => readonly SetCookie[]
}

export function openCookieBrowser(app: FastifyInstance): CookieBrowser {
  const cookies = new Map<string, string>()
  let last: readonly SetCookie[] = []
  const keep = (response: LightMyRequestResponse): TestPage => {
    last = response.cookies
    for (const { name, value } of response.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return readPage(response)
  }
  const held = () => Object.fromEntries(cookies)
  return {
    cookies,
    set: () => last,
    get: async (url) => keep(await app.inject({ method: 'GET', url, cookies: held() })),
    post: async (url, fields, headers = {}) =>
      keep(
        await app.inject({
          method: 'POST',
          url,
          headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams(fields).toString(),
          cookies: held(),
        }),
      ),
  }
}
