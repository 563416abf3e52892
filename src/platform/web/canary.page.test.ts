import { expect, test } from 'vitest'
import { readTalk, writingFields } from '../../testing/dialogue-reader.ts'
import { givenCase } from '../../testing/given-cases.ts'
import { givenSubmission } from '../../testing/given-contact.ts'
import { askRaw } from '../../testing/raw-request.ts'
import { givenToken } from '../../testing/test-api.ts'
import { openTestHouse } from '../../testing/test-house.ts'

/** A word nobody else uses is sent in everything that can be sent, and then looked for where it must not be. */
const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const young = '/skriv-til-os/ung'

/** Every column of every table, but for those whose content is sealed, in which a word stands in clear. */
async function columnsWith(word: string): Promise<string[]> {
  const { rows: columns } = await house.database.owner.query<{ place: string; type: string }>(
    `select format('%I.%I.%I', table_schema, table_name, column_name) as place, data_type as type
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
        and data_type in ('text', 'bytea', 'json', 'jsonb', 'ARRAY', 'character varying')`,
  )
  const found: string[] = []
  for (const { place, type } of columns) {
    const [schema, table, column] = place.split('.')
    const text = type === 'bytea' ? `encode(${column}, 'escape')` : `${column}::text`
    const asked = `select 1 from ${schema}.${table} where ${text} ilike $1 limit 1`
    if ((await house.database.owner.query(asked, [`%${word}%`])).rowCount) found.push(place)
  }
  return found.sort()
}

function logged(word: string): string[] {
  return house.logged().filter((line) => line.toLowerCase().includes(word))
}

test('what a visitor sends is neither in the log nor in clear in the database', async () => {
  const browser = await house.browser()
  const about = { concerns: 'named-child', subjectName: 'kanariefugl', place: 'kanariefugl' }
  const from = { identity: 'named', name: 'kanariefugl', email: 'kanariefugl@x.example', answerBy: 'email' }
  const page = await browser.submit(young, { message: 'kanariefugl', ...about, ...from, step: 'check' })
  const file = { name: 'kanariefugl.txt', type: 'text/plain', content: Buffer.from('kanariefugl i en fil') }
  const check = await browser.postFiles(young, { ...page.fields(), step: 'check' }, { files: file })
  expect(check.heading).toBe('Læs det igennem')
  const sent = await browser.post(young, { ...check.fields(), step: 'send' })
  expect(sent.status).toBe(200)
  const code = sent.all('[data-code]')[0]?.replaceAll(' ', '') ?? ''
  const talk = await readTalk(house, code)
  await browser.post('/dit-svar', { ...writingFields(talk), message: 'kanariefugl igen', step: 'write' })
  await browser.post('/dit-svar', { code: 'kanariefugl', step: 'open' })
  expect(code).toHaveLength(16)
  expect(await columnsWith('kanariefugl')).toEqual([])
  expect(await columnsWith(code)).toEqual([])
  expect(logged('kanariefugl')).toEqual([])
  expect(logged(code)).toEqual([])
})

test('addresses, headers and broken requests leave no word in the log', async () => {
  const address = await house.listen()
  const headers = {
    'user-agent': 'kanariefugl',
    referer: 'https://x.example/kanariefugl',
    cookie: '__Host-medspil=kanariefugl; other=kanariefugl',
    'x-forwarded-for': 'kanariefugl',
    authorization: 'Bearer kanariefugl',
  }
  for (const path of [
    '/kanariefugl',
    '/?q=kanariefugl',
    '/sager/kanariefugl',
    '/login?tilbage=/kanariefugl',
    '/%ff-kanariefugl',
  ]) {
    await askRaw(address, { path, headers })
    await askRaw(address, { path: `/api/v1${path}`, headers })
  }
  for (const type of [
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=kanariefugl',
  ]) {
    await askRaw(address, { path: young, headers: { ...headers, 'content-type': type }, body: '{"kanariefugl" %' })
  }
  const token = await givenToken(kim, ['inquiry:file'])
  const program = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  for (const body of ['{"kanariefugl"', '"kanariefugl"', '{"kanariefugl":"kanariefugl","message":7}']) {
    await askRaw(address, { path: '/api/v1/inquiries', headers: program, body })
  }
  expect(logged('kanariefugl')).toEqual([])
  expect(await columnsWith('kanariefugl')).toEqual([])
})

test('a fault on the way says nothing of what was sent', async () => {
  await house.database.owner.query(`update directory.organisations set closed_at = now() where kind = 'ssp-unit'`)
  const browser = await house.browser()
  const failed = await browser.submit(young, {
    message: 'kanariefugl',
    concerns: 'self',
    identity: 'anonymous',
    step: 'send',
  })
  await house.database.owner.query(`update directory.organisations set closed_at = null where kind = 'ssp-unit'`)
  expect(failed.status).toBe(500)
  expect(failed.fields().message).toBe('kanariefugl')
  expect(house.logged().at(-2)).toContain('The municipality has no SSP unit to read inquiries')
  expect(logged('kanariefugl')).toEqual([])
  expect(await columnsWith('kanariefugl')).toEqual([])
})

test('what a colleague writes stands where it belongs, and what is said of somebody never in the trail', async () => {
  const browser = await house.browser(kim)
  const { id } = await givenSubmission(house)
  const inquiry = `/henvendelser/${id}`
  await browser.submit(inquiry, { answer: 'svarfugl' }, `${inquiry}/svar`)
  await browser.submit(inquiry, { note: 'internfugl' }, `${inquiry}/notat`)
  const caseFile = await givenCase(kim)
  await browser.submit(`/sager/${caseFile.id}/notat`, { kind: 'fact', source: 'kildefugl', body: 'notatfugl' })
  await browser.submit(`/sager/${caseFile.id}/luk`, { outcome: 'goals-met', reason: 'årsagsfugl' })
  await browser.submit('/soeg', { query: 'søgefugl' })
  const { csrf = '' } = (await browser.get('/soeg')).fields('/soeg')
  await browser.post('/kladder/note:1', { csrf, body: 'kladdefugl' })
  const places = { svarfugl: [], internfugl: [], kladdefugl: [] as string[] }
  for (const [word, expected] of Object.entries(places))
    expect({ word, at: await columnsWith(word) }).toEqual({ word, at: expected })
  expect(await columnsWith('notatfugl')).toEqual(['cases.notes.body'])
  expect(await columnsWith('kildefugl')).toEqual(['cases.notes.source'])
  expect(await columnsWith('årsagsfugl')).toEqual(['cases.turns.reason'])
  expect(await columnsWith('søgefugl')).toEqual(['audit.entries.details'])
  expect(logged('fugl')).toEqual([])
})
