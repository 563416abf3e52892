import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenPlace } from '../../../testing/given-places.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const consultant = await house.staff('Kim Konsulent', ['ssp-consultant'])
const place = await givenPlace(consultant)
const contacts = `/steder/${place}/kontakter`
const closures = `/steder/${place}/lukkeperioder`

test('a guessed place has no contacts and no closures', async () => {
  const browser = await house.browser(consultant)
  expect((await browser.get(`/steder/${newId()}/kontakter`)).status).toBe(404)
  expect((await browser.get(`/steder/${newId()}/lukkeperioder`)).status).toBe(404)
  expect((await browser.get('/steder/sludder/kontakter')).status).toBe(404)
})

test('a contact without a number of digits is refused, and what was typed stays', async () => {
  const browser = await house.browser(consultant)
  const page = await browser.submit(contacts, { name: 'Karla Kontakt', phone: 'ring bare' }, contacts)
  expect(page.status).toBe(422)
  expect(page.text).toContain('Skriv nummeret med tal')
  expect(page.fields(contacts).name).toBe('Karla Kontakt')
})

test('a closure that ends before it begins is refused, and what was typed stays', async () => {
  const browser = await house.browser(consultant)
  const typed = { name: 'Ombygning', firstDay: '21.2.2027', lastDay: '13.2.2027' }
  const page = await browser.submit(closures, typed, closures)
  expect(page.status).toBe(422)
  expect(page.text).toContain('Den sidste dag skal ligge efter den første')
  expect(page.fields(closures).name).toBe('Ombygning')
})

test('those outside SSP see neither contacts nor a form for them', async () => {
  const browser = await house.browser(consultant)
  await browser.submit(contacts, { name: 'Bodil Bag', phone: '12 34 56 78' }, contacts)
  const teacher = await house.browser(await house.staff('Lis Lærer', ['contact-person'], house.school))
  const page = await teacher.get(contacts)
  expect(page.text).not.toContain('Bodil Bag')
  expect(page.text).not.toContain('Ny kontaktperson')
})

test('a contact is added and ended, and kept', async () => {
  const browser = await house.browser(consultant)
  await browser.submit(contacts, { name: 'Karla Kontakt', title: 'Lærer' }, contacts)
  expect((await browser.get(contacts)).text).toContain('Karla Kontakt')
  const { rows } = await house.database.owner.query(`select id from places.contacts where name = 'Karla Kontakt'`)
  await browser.submit(contacts, {}, `${contacts}/${rows[0].id}/slut`)
  expect((await browser.get(contacts)).text).not.toContain('Karla Kontakt er ikke')
  const kept = await house.database.owner.query(`select until from places.contacts where name = 'Karla Kontakt'`)
  expect(kept.rows[0].until).not.toBeNull()
})

test('a closure is added, removed and put back', async () => {
  const browser = await house.browser(consultant)
  await browser.submit(closures, { name: 'Sommerlukket', firstDay: '1.7.2027', lastDay: '31.7.2027' }, closures)
  const written = await house.database.owner.query(`select id, first_day::text from places.closures`)
  expect(written.rows).toMatchObject([{ first_day: '2027-07-01' }])
  const removed = await browser.submit(closures, {}, `${closures}/${written.rows[0].id}/slet`)
  expect(removed.text).toContain('Sommerlukket er slettet')
  expect((await house.database.owner.query('select from places.closures')).rowCount).toBe(0)
})

test('a district is added once, and its name is taken then', async () => {
  const browser = await house.browser(consultant)
  await browser.submit('/steder/distrikter', { name: 'Lindå', position: '55,4783, 9,1325' })
  expect((await browser.get('/steder/distrikter')).text).toContain('Lindå')
  const again = await browser.submit('/steder/distrikter', { name: 'lindå' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('Der er allerede et distrikt med det navn')
})
