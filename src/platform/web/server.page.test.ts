import { connect } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { createServer } from './server.ts'

/** The server itself, with pages of this test's own. */
async function givenServer(trustProxy: boolean | number | string) {
  const app = await createServer({ logLevel: 'silent', trustProxy, secure: true, formTargets: [] })
  app.get('/who', async ({ ip, host, protocol }) => ({ ip, host, protocol }))
  afterAll(() => app.close())
  return app
}

const forged = {
  'x-forwarded-for': '6.6.6.6, 203.0.113.7',
  'x-forwarded-host': 'ssp.example',
  'x-forwarded-proto': 'https',
}

async function seenBy(trustProxy: boolean | number | string, headers: Record<string, string> = forged) {
  const app = await givenServer(trustProxy)
  return JSON.parse((await app.inject({ url: '/who', remoteAddress: '10.0.0.1', headers })).body)
}

test('without a proxy nobody’s word about an address counts', async () => {
  expect(await seenBy(false)).toMatchObject({ ip: '10.0.0.1', host: 'localhost:80', protocol: 'http' })
})

test('behind one proxy its word counts, and not what the sender wrote before it', async () => {
  expect(await seenBy(1)).toEqual({ ip: '203.0.113.7', host: 'ssp.example', protocol: 'https' })
})

test('behind two proxies the word of both counts', async () => {
  const headers = { ...forged, 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.0.0.2' }
  expect(await seenBy(2, headers)).toMatchObject({ ip: '203.0.113.7' })
})

test('a proxy named by its address is believed, another is not', async () => {
  expect(await seenBy('10.0.0.1')).toMatchObject({ ip: '203.0.113.7' })
  expect(await seenBy('10.9.9.9')).toMatchObject({ ip: '10.0.0.1' })
})

test('nobody holds a connection for good: a silent one and a trickling one both end', async () => {
  const { server } = await givenServer(false)
  expect(server.timeout).toBe(300_000)
  expect(server.requestTimeout).toBe(600_000)
  expect(server.headersTimeout).toBe(60_000)
})

test('two requests hidden in one, and headers without end, are cut off before they reach a page', async () => {
  const app = await givenServer(false)
  const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }))
  const hidden =
    'POST /who HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /who HTTP/1.1\r\n\r\n'
  expect(await said(address, hidden)).toMatch(/^HTTP\/1\.1 400 /)
  expect(await said(address, `GET /who HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431 /,
  )
})

/** All that is answered until the connection is ended from the other side. */
function said({ hostname, port }: URL, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', (data) => {
      answer += data.toString()
    })
    socket.on('close', () => resolve(answer))
  })
}
