import { expect, test } from 'vitest'
import { auditOf, givenConsultant, givenInInbox } from '../../../testing/given-inbox.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { takeInquiry } from '../actions/take-inquiry.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)

test('a contact person is refused the inbox', async () => {
  const teacher = await house.browser(await house.staff('Tove Lærer', ['contact-person'], house.school))
  const page = await teacher.get('/henvendelser')
  expect(page.status).toBe(403)
  expect(await auditOf(house, 'contact.open-inbox')).toMatchObject({ outcome: 'forbidden' })
})

test('nobody signed in is sent to the login', async () => {
  const browser = await house.browser()
  expect((await browser.get('/henvendelser')).location).toContain('/login')
})

test('an empty inbox says so in each column', async () => {
  const page = await (await house.browser(anna)).get('/henvendelser')
  expect(page.heading).toBe('Henvendelser')
  expect(page.text).toContain('Ingen nye henvendelser.')
  expect(page.text).toContain('Intet er afgjort for nylig.')
})

test('the board shows kind, age, limit and owner, and not a word of the message', async () => {
  const { id } = await givenInInbox(house, { message: 'Det her er hemmeligt' })
  const mine = await givenInInbox(house)
  value(await takeInquiry(anna, { inquiryId: mine.id }))
  const page = await (await house.browser(anna)).get('/henvendelser')
  expect(page.link(`Fra den unge selv · H-${id.slice(-5).toUpperCase()}`)).toBe(`/henvendelser/${id}`)
  expect(page.text).toContain('ung, skrevet på siden · for lidt siden')
  expect(page.text).toContain('Anna Holm')
  expect(page.text).toContain('inden')
  expect(page.html).not.toContain('hemmeligt')
})

test('the filters narrow the board to mine and to those nobody has', async () => {
  const unowned = await givenInInbox(house)
  const mine = await givenInInbox(house)
  value(await takeInquiry(anna, { inquiryId: mine.id }))
  const browser = await house.browser(anna)
  const onlyMine = await browser.get('/henvendelser?ejer=mine')
  expect(onlyMine.html).toContain(mine.id)
  expect(onlyMine.html).not.toContain(unowned.id)
  const onlyUnowned = await browser.get('/henvendelser?ejer=ingen')
  expect(onlyUnowned.html).toContain(unowned.id)
  expect(onlyUnowned.html).not.toContain(mine.id)
})

test('what has waited too long says so on the board', async () => {
  const { id } = await givenInInbox(house)
  await house.database.owner.query('update contact.inquiries set escalated_at = now() where id = $1', [id])
  const page = await (await house.browser(anna)).get('/henvendelser?ejer=ingen')
  expect(page.text).toContain('Har ventet længe')
})

test('a column longer than the board leads to a list with pages', async () => {
  for (let count = 0; count < 27; count += 1) await givenInInbox(house)
  const browser = await house.browser(anna)
  const board = await browser.get('/henvendelser?ejer=ingen')
  const list = await browser.get(board.link('Se alle'))
  expect(list.heading).toBe('Ny')
  expect(list.text).toMatch(/\d+ henvendelser/)
  const second = await browser.get(list.link('Næste'))
  expect(second.status).toBe(200)
  expect(second.all('main .ms-row').length).toBeGreaterThan(0)
})

test('an address with words the inbox does not know shows the whole board', async () => {
  const page = await (await house.browser(anna)).get('/henvendelser?ejer=alt&vis=noget&side=-4')
  expect(page.status).toBe(200)
  expect(page.heading).toBe('Henvendelser')
})
