import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { askRaw, type RawRequest } from '../../testing/raw-request.ts'
import { openTestHouse } from '../../testing/test-house.ts'
import { closeDatabase } from '../db/database.ts'

/** What no browser of ours would send: each gets an answer in words, guarded like any other, and changes nothing. */
const house = await openTestHouse()
await house.database.owner.query(
  `insert into directory.municipalities (municipality_id, name, host_names) values (575, 'Nabo Kommune', '{nabo.example}')`,
)
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
await house.database.owner.query(`update access.accounts set language = 'en' where id = $1`, [kim.account])
const browser = await house.browser(kim)
const signedIn = { cookie: `__Host-medspil=${browser.secret}` }
const address = await house.listen()
const ask = (asked: RawRequest) => askRaw(address, asked)
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }
const multipart = { 'content-type': 'multipart/form-data; boundary=part' }
const form = '/skriv-til-os/ung'

async function countInquiries(): Promise<number> {
  const { rows } = await house.database.owner.query('select count(*)::integer as count from contact.inquiries')
  return rows[0].count
}

test('an address that cannot be read is one nobody has, in the language it begins with', async () => {
  for (const path of ['/%ff', '/%E0%A4%A', '/sager/%C0%AF', `/sager/${'a'.repeat(300)}`, '//evil.example', '/en/en']) {
    expect(await ask({ path })).toMatchObject({ status: 404 })
  }
  expect((await ask({ path: '/%ff' })).heading).toBe('Siden findes ikke')
  expect((await ask({ path: '/en/%ff' })).heading).toBe('There is no such page')
  const api = await ask({ path: '/api/v1/%ff' })
  expect(api.status).toBe(404)
  expect(api.headers['content-type']).toBe('application/problem+json; charset=utf-8')
})

test('a colleague reads of a wrong address in the language they chose', async () => {
  expect((await ask({ path: '/findes-ikke', headers: signedIn })).heading).toBe('There is no such page')
})

test('a page takes forms and nothing else', async () => {
  const sent = JSON.stringify({
    fields: { message: ['Hej'] },
    files: [{ field: 'files', content: 'x', tooLarge: false }],
  })
  for (const type of ['application/json', 'text/plain', 'application/xml', 'application/octet-stream']) {
    const page = await ask({ path: form, headers: { 'content-type': type }, body: sent })
    expect({ type, status: page.status, heading: page.heading }).toEqual({
      type,
      status: 400,
      heading: 'Formularen kunne ikke læses',
    })
  }
  expect(await countInquiries()).toBe(0)
})

test('names that every object has are fields nobody knows', async () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__.polluted']
  for (const name of names) {
    const page = await ask({ path: form, headers: urlencoded, body: `step=check&${name}=polluted&${name}=twice` })
    expect({ name, status: page.status }).toEqual({ name, status: 422 })
    expect(page.text).toContain('Formularen indeholdt noget, vi ikke kender')
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a form in parts that is broken, nameless or endless is told so in words', async () => {
  const part = (name: string) => `--part\r\ncontent-disposition: form-data${name}\r\n\r\nx\r\n`
  for (const [body, status] of [
    [`${part('; name="__proto__"')}--part--\r\n`, 400],
    [`${part('')}--part--\r\n`, 400],
    [part('; name="message"').slice(0, -8), 400],
    ['nothing of the kind', 400],
    [`${part('; name="a"').repeat(200)}--part--\r\n`, 413],
  ] as const) {
    const page = await ask({ path: form, headers: multipart, body })
    expect(page.status).toBe(status)
    expect(page.text).toContain('prøv igen')
  }
  const page = await ask({ path: form, headers: { 'content-type': 'multipart/form-data' }, body: 'x' })
  expect(page.status).toBe(400)
})

test('too much is told as too much, and costs us little', async () => {
  for (const body of ['a&'.repeat(300_000), 'a'.repeat(1_100_000)]) {
    const page = await ask({ path: form, headers: urlencoded, body })
    expect(page.status).toBe(413)
    expect(page.heading).toBe('Det var for meget på én gang')
  }
})

test('what is sent packed is not unpacked', async () => {
  const body = gzipSync('step=check&message=Hej')
  const page = await ask({ path: form, headers: { ...urlencoded, 'content-encoding': 'gzip' }, body })
  expect(page.status).toBe(400)
})

test('other methods are no way in', async () => {
  for (const method of ['TRACE', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']) {
    const page = await ask({ path: form, method, headers: signedIn })
    expect({ method, status: page.status }).toEqual({ method, status: 404 })
    expect(page.headers.allow).toBeUndefined()
  }
  const head = await ask({ path: '/i-dag', method: 'HEAD' })
  expect(head.status).toBe(303)
  expect(head.html).toBe('')
})

test('every answer carries what guards it: pages, refusals, files, health', async () => {
  for (const path of [
    '/',
    '/%ff',
    '/assets/findes-ikke.css',
    '/robots.txt',
    '/healthz',
    '/readyz',
    '/api/v1/me',
    '/i-dag',
  ]) {
    const { headers } = await ask({ path })
    expect({ path, stored: headers['cache-control'] }).toEqual({ path, stored: 'no-store' })
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`)
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers.server).toBeUndefined()
  }
})

test('a session counts on the addresses of its own municipality only', async () => {
  expect((await ask({ path: '/i-dag', headers: signedIn })).status).toBe(200)
  const elsewhere = await ask({ path: '/i-dag', headers: { ...signedIn, host: 'nabo.example' } })
  expect(elsewhere.location).toBe('/login?tilbage=%2Fi-dag')
})

test('the name a browser asks for decides whose site it is, and is repeated nowhere', async () => {
  expect((await ask({ path: '/', headers: { host: 'nabo.example' } })).wholeText).toContain('Nabo Kommune')
  const stranger = await ask({ path: '/', headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } })
  expect(stranger.wholeText).toContain('Lindå Kommune')
  expect(stranger.html).not.toContain('evil.example')
})

test('when the database is away there is still an answer, with numbers to call and no word of what is wrong', async () => {
  await closeDatabase()
  const page = await ask({ path: '/i-dag', headers: signedIn })
  expect(page.status).toBe(503)
  expect(page.heading).toBe('Noget gik galt hos os')
  expect(page.text).toContain('112')
  expect(page.html).not.toMatch(/database|Error|at \//)
  expect(page.headers['cache-control']).toBe('no-store')
})
