import { expect, test } from 'vitest'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { done } from '../../kernel/outcome.ts'
import { givenToken } from '../../testing/test-api.ts'
import { lastAuditEntry, openTestEndpoints } from '../../testing/test-endpoints.ts'
import { openTestHouse, testMunicipality } from '../../testing/test-house.ts'
import { action } from '../access/action.ts'
import { createServer } from '../web/server.ts'
import { endpoint } from './endpoint.ts'
import { registerApi } from './register-api.ts'

const house = await openTestHouse()
const as = await openTestEndpoints()
const leader = await house.staff('Lene Leder', ['ssp-leader'])
const stranger = as()
const things = `/shelves/${newId()}/things`

test('without a token, or with one that is none, nothing is told but how to present one', async () => {
  const without = await stranger.post(things, { title: 'Lampe' })
  expect(without).toMatchObject({ status: 401, type: 'application/problem+json' })
  expect(without.headers['www-authenticate']).toBe('Bearer realm="medspil"')
  expect(without.body).toMatchObject({ title: 'Nøgle mangler eller gælder ikke', status: 401 })
  const wrong = await as(`medspil_${'x'.repeat(43)}`).post(things, { title: 'Lampe' })
  expect(wrong.status).toBe(401)
  expect(wrong.headers['www-authenticate']).toBe('Bearer realm="medspil", error="invalid_token"')
  expect(await lastAuditEntry(house)).toMatchObject({
    action: 'access.refuse-token',
    outcome: 'forbidden',
    account_id: null,
  })
  const public_ = await as('no token at all').get('/bell')
  expect(public_.status).toBe(401)
})

test('a session cookie opens nothing here', async () => {
  const { secret } = await house.browser(leader)
  const answer = await stranger.post(things, { title: 'Lampe' }, { cookie: `__Host-medspil=${secret}` })
  expect(answer.status).toBe(401)
})

test('a token without the scope is refused, though its owner may', async () => {
  const narrow = as(await givenToken(leader, ['directory:read']))
  const answer = await narrow.post(things, { title: 'Lampe' })
  expect(answer).toMatchObject({ status: 403, body: { reasons: [{ code: 'scope' }] } })
  expect(await lastAuditEntry(house)).toMatchObject({
    action: 'test.make-thing',
    outcome: 'forbidden',
    account_id: leader.account,
  })
})

test('an owner without the permission is refused, and it is on record', async () => {
  const teacher = await house.staff('Tage Lærer', ['contact-person', 'administrator'], house.school)
  const token = await givenToken(teacher, ['directory:write'])
  await house.database.owner.query(
    `update access.role_assignments set ended_at = now() where account_id = $1 and role = 'administrator'`,
    [teacher.account],
  )
  expect((await as(token).post(things, { title: 'Lampe' })).status).toBe(403)
  expect(await lastAuditEntry(house)).toMatchObject({ outcome: 'forbidden', account_id: teacher.account })
})

test('a token that is revoked, has run out, or whose owner is out, is no token', async () => {
  for (const change of [
    'update auth.tokens set revoked_at = now() where account_id = $1',
    `update auth.tokens set expires_at = now() - interval '1 second' where account_id = $1`,
    'update access.accounts set disabled_at = now() where id = $1',
  ]) {
    const owner = await house.staff('Ude Nu', ['ssp-leader'])
    const theirs = as(await givenToken(owner, ['directory:write']))
    expect((await theirs.post(things, { title: 'Lampe' })).status).toBe(201)
    await house.database.owner.query(change, [owner.account])
    expect((await theirs.post(things, { title: 'Lampe' })).status, change).toBe(401)
    await house.database.owner.query('delete from auth.tokens where account_id = $1', [owner.account])
  }
})

test('an action for senders or for the house itself cannot become an endpoint', async () => {
  for (const allow of ['sender', 'system'] as const) {
    const closed = action({
      name: `test.closed-to-${allow}`,
      allow,
      input: z.strictObject({}),
      run: async () => done(),
    })
    const server = await createServer({ logLevel: 'silent', trustProxy: false, secure: false, formTargets: [] })
    const open = endpoint({ method: 'post', path: '/closed', summary: 'Closed', action: closed, output: z.undefined() })
    const house_ = { municipalityOf: async () => ({ code: testMunicipality, name: '' }) }
    await expect(registerApi(server, house_, [open])).rejects.toThrow('cannot be reached')
    await server.close()
  }
})
