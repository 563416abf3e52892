import { expect, test } from 'vitest'
import { givenConsultant, givenInInbox } from '../../testing/given-inbox.ts'
import { givenToken, openTestApi } from '../../testing/test-api.ts'
import { openTestHouse } from '../../testing/test-house.ts'

const house = await openTestHouse()
const api = await openTestApi()
const anna = await givenConsultant(house)

test('the inbox is not for those outside the unit, nor for a key that is not meant for it', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const foreign = api.as(await givenToken(teacher, ['inquiry:read-own']))
  expect((await foreign.get('/inquiries/inbox')).status).toBe(403)
  const narrow = api.as(await givenToken(anna, ['case:read']))
  expect((await narrow.get('/inquiries/inbox')).status).toBe(403)
})

test('a column that does not exist is refused', async () => {
  const key = api.as(await givenToken(anna, ['inquiry:read']))
  expect((await key.get('/inquiries/inbox?state=lost')).status).toBeGreaterThanOrEqual(400)
})

test('a program reads who waits and since when, and nothing of what was said', async () => {
  const { id } = await givenInInbox(house, { message: 'Hemmeligt' })
  const answer = await api.as(await givenToken(anna, ['inquiry:read'])).get('/inquiries/inbox?state=new&filter=unowned')
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    items: [
      { id, status: 'new', channel: 'web', senderRole: 'young', concerns: 'self', owner: null, escalated: false },
    ],
    page: 1,
    pageSize: 25,
    total: 1,
  })
  expect(JSON.stringify(answer.body)).not.toContain('Hemmeligt')
})
