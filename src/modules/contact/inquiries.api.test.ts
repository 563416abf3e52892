import { expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { givenFiledInquiry } from '../../testing/given-contact.ts'
import { givenToken, openTestApi } from '../../testing/test-api.ts'
import { openTestHouse } from '../../testing/test-house.ts'

const house = await openTestHouse()
const { as } = await openTestApi()
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const told = { senderRole: 'own-observation', concerns: 'place', message: 'Der bliver handlet ved cykelskuret.' }

test('without a token nothing can be filed', async () => {
  expect(await as().post('/inquiries', told)).toMatchObject({ status: 401 })
  const { rows } = await house.database.owner.query('select from contact.inquiries')
  expect(rows).toEqual([])
})

test('a token that may only read files nothing', async () => {
  const reader = as(await givenToken(tove, ['inquiry:read-own']))
  expect(await reader.post('/inquiries', told)).toMatchObject({ status: 403, body: { reasons: [{ code: 'scope' }] } })
})

test.each([
  ['a field nobody knows', { ...told, extra: 1 }, '#/extra'],
  ['no message', { ...told, message: '' }, '#/message'],
  ['a message that is too long', { ...told, message: 'a'.repeat(10_001) }, '#/message'],
  ['a message that is a number', { ...told, message: 7 }, '#/message'],
  ['a choice that is none', { ...told, concerns: 'aliens' }, '#/concerns'],
])('%s is refused with a pointer to it', async (_what, body, pointer) => {
  const program = as(await givenToken(tove, ['inquiry:file']))
  const answer = await program.post('/inquiries', body)
  expect(answer).toMatchObject({ status: 422, type: 'application/problem+json' })
  expect(answer.body).toMatchObject({ errors: [{ pointer }] })
})

test('what is filed is listed for the one who filed it and for nobody else', async () => {
  const ulla = await house.staff('Ulla Lærer', ['contact-person'], house.school)
  await givenFiledInquiry(ulla)
  const program = as(await givenToken(tove, ['inquiry:file', 'inquiry:read-own']))
  const submissionKey = newId()
  const made = await program.post('/inquiries', { ...told, submissionKey })
  expect(made).toMatchObject({ status: 201, body: { code: null } })
  const again = await program.post('/inquiries', { ...told, submissionKey })
  expect(again.body).toEqual(made.body)
  const list = await program.get('/inquiries')
  const { id } = made.body as { id: string }
  expect(list).toMatchObject({
    status: 200,
    body: { items: [{ id, status: 'new', channel: 'school', concerns: 'place' }], page: 1, pageSize: 25, total: 1 },
  })
  expect(JSON.stringify(list.body)).not.toContain('cykelskuret')
})

test('the same key with other words is the same inquiry, and the words are not dropped', async () => {
  const program = as(await givenToken(tove, ['inquiry:file', 'inquiry:read-own']))
  const submissionKey = newId()
  const made = await program.post('/inquiries', { ...told, submissionKey })
  const again = await program.post('/inquiries', { ...told, message: 'Og i dag igen.', submissionKey })
  expect(again.body).toEqual(made.body)
  const { id } = made.body as { id: string }
  const page = await (await house.browser(tove)).get(`/henvendelser/mine/${id}`)
  expect(page.text).toContain('cykelskuret')
  expect(page.text).toContain('Og i dag igen.')
})
