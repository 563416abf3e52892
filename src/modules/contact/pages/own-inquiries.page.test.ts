import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenFiledInquiry } from '../../../testing/given-contact.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { answerSender } from '../actions/answer-sender.ts'
import { noteInternally } from '../actions/note-internally.ts'

const house = await openTestHouse()
const karen = await house.staff('Karen Konsulent', ['ssp-consultant'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const ulla = await house.staff('Ulla Lærer', ['contact-person'], house.school)

async function lastEntry(action: string) {
  const { rows } = await house.database.owner.query(
    'select outcome, subjects, account_id from audit.entries where action = $1 order by sequence desc limit 1',
    [action],
  )
  return rows[0]
}

test('who has filed nothing is told what it is for', async () => {
  const page = await (await house.browser(ulla)).get('/henvendelser/mine')
  expect(page.text).toContain('Du har ikke skrevet nogen ind endnu')
})

test('a colleague from the same school does not see it, and a guessed id does not exist', async () => {
  const { id } = await givenFiledInquiry(tove)
  const browser = await house.browser(ulla)
  expect((await browser.get('/henvendelser/mine')).all('.ms-row')).toEqual([])
  expect((await browser.get(`/henvendelser/mine/${id}`)).status).toBe(404)
  expect(await lastEntry('contact.open-own-inquiry')).toEqual({
    outcome: 'missing',
    subjects: [id],
    account_id: ulla.account,
  })
  expect((await browser.get('/henvendelser/mine/1')).status).toBe(404)
  expect((await browser.get('/henvendelser/mine?side=0')).status).toBe(404)
})

test('nobody writes in what somebody else filed', async () => {
  const { id } = await givenFiledInquiry(tove)
  const own = await givenFiledInquiry(ulla)
  const browser = await house.browser(ulla)
  const form = await browser.get(`/henvendelser/mine/${own.id}`)
  const page = await browser.post(`/henvendelser/mine/${id}`, { ...form.fields(), message: 'Jeg vil også sige noget' })
  expect(page.status).toBe(404)
  const { rows } = await house.database.owner.query('select from contact.messages where inquiry_id = $1', [id])
  expect(rows).toHaveLength(1)
})

test('the one who filed it follows it in words, reads the answer and writes back', async () => {
  const { id } = await givenFiledInquiry(tove, { concerns: 'named-child', subjectName: 'Magnus Holm' })
  const browser = await house.browser(tove)
  const list = await browser.get('/henvendelser/mine')
  expect(list.text).toContain('Magnus Holm')
  expect(list.text).toContain('SSP har den')
  expect(list.title).not.toContain('Magnus')

  value(await noteInternally(karen, { inquiryId: id, formKey: newId(), text: 'Kender vi familien?' }))
  value(await answerSender(karen, { inquiryId: id, formKey: newId(), text: 'Tak. Må vi ringe til dig?' }))
  const page = await browser.get(`/henvendelser/mine/${id}`)
  expect(page.text).toContain('SSP har svaret')
  expect(page.text).toContain('Tak. Må vi ringe til dig?')
  expect(page.text).not.toContain('Kender vi familien?')

  const sent = await browser.submit(`/henvendelser/mine/${id}`, { message: 'Ja, efter klokken 14.' })
  expect(sent.location).toBe(`/henvendelser/mine/${id}?gemt=1`)
  const after = await browser.follow(sent)
  expect(after.text).toContain('Det er sendt til SSP.')
  expect(after.text).toContain('Ja, efter klokken 14.')
  expect(after.text).toContain('SSP er i gang')
})

test('an empty message is not sent; a long one stays', async () => {
  const { id } = await givenFiledInquiry(tove)
  const browser = await house.browser(tove)
  const empty = await browser.submit(`/henvendelser/mine/${id}`, { message: '' })
  expect(empty.status).toBe(422)
  expect(empty.errors).toEqual(['Skriv, hvad du vil sige'])
  const long = await browser.submit(`/henvendelser/mine/${id}`, { message: 'a'.repeat(10_001) })
  expect(long.errors).toEqual(['Teksten er for lang. Skriv højst 10.000 tegn'])
  expect(long.fields().message).toHaveLength(10_001)
})

test('many are leafed through, 25 a page', async () => {
  const per = await house.staff('Per Pædagog', ['contact-person'], house.school)
  for (let number = 0; number < 26; number += 1) await givenFiledInquiry(per)
  const browser = await house.browser(per)
  const first = await browser.get('/henvendelser/mine')
  expect(first.all('.ms-row')).toHaveLength(25)
  expect(first.text).toContain('26 henvendelser')
  expect((await browser.get('/henvendelser/mine?side=2')).all('.ms-row')).toHaveLength(1)
})
