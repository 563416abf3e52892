import { expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { givenToken } from '../../testing/test-api.ts'
import { lastAuditEntry, openTestEndpoints } from '../../testing/test-endpoints.ts'
import { openTestHouse } from '../../testing/test-house.ts'

const house = await openTestHouse()
const as = await openTestEndpoints()
const leader = await house.staff('Lene Leder', ['ssp-leader'])
const program = as(await givenToken(leader, ['directory:write']))
const stranger = as()
const shelf = newId()
const things = `/shelves/${shelf}/things`

function faults(body: unknown): string[] {
  const { errors } = z.object({ errors: z.array(z.object({ pointer: z.string(), code: z.string() })) }).parse(body)
  return errors.map(({ pointer, code }) => `${pointer} ${code}`)
}

test('what cannot be read as JSON is refused: broken, not UTF-8, of another type, too large, no object', async () => {
  const refused = async (payload: string | Buffer, type?: string) => {
    const answer = await program.send(things, payload, type)
    expect(answer.type).toBe('application/problem+json')
    return [answer.status, (answer.body as { type: string }).type]
  }
  const json = 'application/json'
  expect(await refused('{"title":', json)).toEqual([400, '/api/problems/malformed'])
  expect(await refused('', json)).toEqual([400, '/api/problems/malformed'])
  expect(await refused(Buffer.from([0x22, 0xe6, 0x22]), json)).toEqual([400, '/api/problems/encoding'])
  expect(await refused('title=Lampe', 'application/x-www-form-urlencoded')).toEqual([415, '/api/problems/media-type'])
  expect(await refused('{"title":"Lampe"}', 'text/plain')).toEqual([415, '/api/problems/media-type'])
  expect(await refused(`{"title":"${'x'.repeat(1024 * 1024)}"}`, json)).toEqual([413, '/api/problems/too-large'])
  expect(await refused('[]', json)).toEqual([422, '/api/problems/invalid'])
  expect(await refused('null', json)).toEqual([422, '/api/problems/invalid'])
})

test('each field that is wrong is named, with what is wrong with it', async () => {
  const body = {
    title: 'x'.repeat(21),
    tags: ['ok', 'too long'],
    size: 10,
    ending: 'never',
    colour: 'red',
    shelf: newId(),
  }
  const answer = await program.post(things, body)
  expect(answer.status).toBe(422)
  expect(faults(answer.body)).toEqual(['#/shelf unknown'])
  const { shelf: _shelf, ...rest } = body
  expect(faults((await program.post(things, rest)).body)).toEqual([
    '#/title too-long',
    '#/tags/1 too-long',
    '#/size out-of-range',
    '#/ending invalid',
    '#/colour unknown',
  ])
  expect(faults((await program.post(things, {})).body)).toEqual(['#/title missing'])
  expect(faults((await program.post(`${things}?title=Lampe`, { title: 'Lampe' })).body)).toEqual(['#/title unknown'])
})

test('text no database can keep is refused where it stands, and prototypes stay what they are', async () => {
  const nul = await program.send(things, '{"title":"a\\u0000b","tags":["\\ud800"]}', 'application/json')
  expect(faults(nul.body).toSorted()).toEqual(['#/tags/0 encoding', '#/title encoding'])
  const proto = await program.send(things, '{"title":"a","__proto__":{"ending":"break"}}', 'application/json')
  expect(faults(proto.body)).toEqual(['#/__proto__ unknown'])
})

test('an address that can name nothing is not found', async () => {
  expect(await program.post('/shelves/1/things', { title: 'Lampe' })).toMatchObject({
    status: 404,
    body: { type: '/api/problems/missing' },
  })
  expect(await stranger.get('/nowhere')).toMatchObject({ status: 404, type: 'application/problem+json' })
  expect((await program.get(things)).status).toBe(404)
})

test('a refusal keeps its reason and its facts', async () => {
  const ended = async (ending: string) => program.post(things, { title: 'Lampe', ending })
  const reasons = [{ code: 'already-there', facts: { name: 'Karla', time: '10.15' } }]
  expect(await ended('missing')).toMatchObject({ status: 404, body: { reasons: [{ code: 'missing' }] } })
  expect(await ended('conflict')).toMatchObject({ status: 409, body: { type: '/api/problems/conflict', reasons } })
  expect(await ended('rule')).toMatchObject({ status: 409, body: { type: '/api/problems/rule', reasons } })
  const busy = await ended('busy')
  expect([busy.status, busy.headers['retry-after']]).toEqual([503, '60'])
})

test('a fault tells a reference and nothing else', async () => {
  const answer = await program.post(things, { title: 'Lampe', ending: 'break' })
  expect(answer.status).toBe(500)
  expect(answer.body).toMatchObject({ type: '/api/problems/fault', reference: expect.stringMatching(/^[0-9a-f]{8}$/) })
  expect(JSON.stringify(answer.body)).not.toContain('purpose')
  expect(await lastAuditEntry(house)).toMatchObject({ action: 'test.make-thing', outcome: 'fault' })
})

test('what is made is answered with 201 and where it is, and with no field that was not declared', async () => {
  const answer = await program.post(things, { title: 'Lampe' })
  expect([answer.status, answer.type, answer.body]).toEqual([201, 'application/json', { id: shelf, title: 'Lampe' }])
  expect(answer.headers.location).toBe(`/api/v1/shelves/${shelf}/things/${shelf}`)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(await lastAuditEntry(house)).toMatchObject({
    action: 'test.make-thing',
    outcome: 'done',
    account_id: leader.account,
  })
})

test('a public operation needs no token, reads its query, and knows the caller who has one', async () => {
  expect((await stranger.get('/bell?loud=2&times=a&times=b')).body).toEqual({
    times: ['a', 'b'],
    loud: 2,
    who: 'visitor',
  })
  expect((await stranger.get('/bell?times=a')).body).toEqual({ times: ['a'], loud: 1, who: 'visitor' })
  expect((await program.get('/bell')).body).toMatchObject({ who: 'staff' })
  expect(faults((await stranger.get('/bell?loud=2&loud=3&volume=1')).body)).toEqual([
    '#/loud invalid',
    '#/volume unknown',
  ])
  expect(faults((await stranger.get('/bell?loud=4')).body)).toEqual(['#/loud out-of-range'])
})

test('messages come in the language asked for, else in the owner’s', async () => {
  const english = await program.post(things, {}, { 'accept-language': 'en-GB,da;q=0.5' })
  expect(english.body).toMatchObject({
    title: 'Something needs mending',
    errors: [{ detail: 'The field must be filled in' }],
  })
  expect(english.headers['content-language']).toBe('en')
  const danish = await program.post(things, {}, { 'accept-language': 'sv' })
  expect(danish.body).toMatchObject({ title: 'Noget skal rettes' })
  await house.database.owner.query(`update access.accounts set language = 'en' where id = $1`, [leader.account])
  const own = await program.post(things, {})
  expect(own.body).toMatchObject({ title: 'Something needs mending' })
  expect(own.headers['content-language']).toBe('en')
})
