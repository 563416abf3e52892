import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { sessionCookie } from '../platform/web/browser-session.ts'
import { readPage, type TestPage } from './test-page.ts'

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without script, holding one session cookie or none. */
export type TestBrowser = {
  get(url: string): Promise<TestPage>
  /** Posts just these fields. Most tests want `submit`, which brings what the form itself holds. */
  post(url: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<TestPage>
  /** Posts a body just as it is, as no browser would. */
  postRaw(url: string, contentType: string, payload: Buffer): Promise<TestPage>
  /** Posts a form with files, by field name. */
  postFiles(url: string, fields: Fields, files: Readonly<Record<string, TestFile>>): Promise<TestPage>
  /** Opens `url`, fills its form (the one that posts to `action`, by default to `url` itself) and sends it. */
  submit(url: string, fields: Fields, action?: string): Promise<TestPage>
  /** Follows a redirect, or gives the page back as it is. */
  follow(page: TestPage): Promise<TestPage>
  /** The session's secret as the cookie holds it, or null. Assigning replaces the cookie. */
  secret: string | null
}

export type TestFile = { readonly name: string; readonly type: string; readonly content: Buffer }

export function openTestBrowser(app: FastifyInstance, secret: string | null): TestBrowser {
  const cookies = (): Record<string, string> => (browser.secret ? { [sessionCookie]: browser.secret } : {})
  const keep = (response: LightMyRequestResponse): TestPage => {
    const set = response.cookies.find((cookie) => cookie.name === sessionCookie)
    if (set) browser.secret = set.value === '' ? null : set.value
    return readPage(response)
  }
  const send = async (
    url: string,
    contentType: string,
    payload: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    keep(
      await app.inject({
        method: 'POST',
        url,
        headers: { ...headers, 'content-type': contentType },
        payload,
        cookies: cookies(),
      }),
    )
  const browser: TestBrowser = {
    secret,
    get: async (url) => keep(await app.inject({ method: 'GET', url, cookies: cookies() })),
    post: (url, fields, headers) => send(url, 'application/x-www-form-urlencoded', urlencoded(fields), headers),
    postRaw: send,
    async postFiles(url, fields, files) {
      const form = new FormData()
      for (const [name, given] of Object.entries(fields)) for (const each of [given].flat()) form.append(name, each)
      for (const [name, file] of Object.entries(files)) {
        form.append(name, new File([new Uint8Array(file.content)], file.name, { type: file.type }))
      }
      const encoded = new Response(form)
      return send(url, encoded.headers.get('content-type') ?? '', Buffer.from(await encoded.arrayBuffer()))
    },
    async submit(url, fields, action) {
      const page = await browser.get(url)
      return browser.post(action ?? url, { ...page.fields(action), ...fields })
    },
    follow: async (page) => (page.location ? browser.get(page.location) : page),
  }
  return browser
}

function urlencoded(fields: Fields): string {
  const payload = new URLSearchParams()
  for (const [name, given] of Object.entries(fields)) for (const each of [given].flat()) payload.append(name, each)
  return payload.toString()
}
