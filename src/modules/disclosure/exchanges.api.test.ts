import { expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { givenExchange } from '../../testing/given-exchanges.ts'
import { givenToken, openTestApi } from '../../testing/test-api.ts'
import { openTestHouse } from '../../testing/test-house.ts'

const house = await openTestHouse()
const { as } = await openTestApi()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
const britt = await house.staff('Britt Betjent', ['contact-person'], house.police)
const his = as(await givenToken(anders, ['exchange:use']))

test('somebody else’s exchange, and one that is not there, do not exist', async () => {
  const id = await givenExchange(kim, anders)
  const hers = as(await givenToken(britt, ['exchange:use']))
  expect(await hers.get(`/exchanges/${id}`)).toMatchObject({ status: 404 })
  expect(await hers.post(`/exchanges/${id}/answer`, { choice: 'accepted' })).toMatchObject({ status: 404 })
  expect(await his.get(`/exchanges/${newId()}`)).toMatchObject({ status: 404 })
  expect((await hers.get('/exchanges')).body).toMatchObject({ items: [], total: 0 })
})

test('a token without the scope, and no token at all, come nowhere', async () => {
  const narrow = as(await givenToken(anders, ['directory:read']))
  expect(await narrow.get('/exchanges')).toMatchObject({ status: 403, body: { reasons: [{ code: 'scope' }] } })
  expect((await as().get('/exchanges')).status).toBe(401)
})

test('listed without content, opened without content, accepted, and then read', async () => {
  const id = await givenExchange(kim, anders)
  const list = await his.get('/exchanges?which=waiting')
  expect(JSON.stringify(list.body)).not.toMatch(/cykel|stationen/)
  const before = await his.get(`/exchanges/${id}`)
  expect(before.body).toMatchObject({ state: 'offered', items: [], itemCount: 1, mayBeUsedForInvestigation: false })
  expect(JSON.stringify(before.body)).not.toMatch(/cykel|stationen/)
  expect((await his.post(`/exchanges/${id}/answer`, { choice: 'accepted' })).status).toBe(200)
  expect((await his.get(`/exchanges/${id}`)).body).toMatchObject({
    state: 'received',
    items: [
      { kind: 'subject', body: 'Drengen med den røde cykel' },
      { kind: 'sentence', body: 'Han er ved stationen om aftenen.' },
    ],
  })
  const again = await his.post(`/exchanges/${id}/answer`, { choice: 'declined' })
  expect(again).toMatchObject({ status: 409, body: { reasons: [{ code: 'already-answered' }] } })
})

test('what is no answer is said by name', async () => {
  const id = await givenExchange(kim, anders)
  expect((await his.post(`/exchanges/${id}/answer`, { choice: 'perhaps' })).status).toBe(422)
  expect((await his.get('/exchanges?which=everything')).status).toBe(422)
})
