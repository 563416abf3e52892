import { request } from 'node:http'
import { readPage, type TestPage } from './test-page.ts'

export type RawRequest = {
  readonly method?: string
  /** Just as it goes over the wire. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** Asks a listening house what no browser would: any method, path, host and body. */
export function askRaw(house: string, { method, path, headers = {}, body }: RawRequest): Promise<TestPage> {
  const { hostname, port } = new URL(house)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method: method ?? (body === undefined ? 'GET' : 'POST'), headers })
    asked.once('error', reject)
    asked.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => {
        const { statusCode = 0, headers: answered } = response
        resolve(readPage({ statusCode, headers: answered, body: Buffer.concat(chunks).toString() }))
      })
    })
    asked.end(body)
  })
}
