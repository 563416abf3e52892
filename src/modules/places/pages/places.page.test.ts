import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenDistrict, givenPlace } from '../../../testing/given-places.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const consultant = await house.staff('Kim Konsulent', ['ssp-consultant'])

const filled = {
  kind: 'street',
  name: 'Torvet',
  town: 'Lindå',
  position: '55,4783, 9,1325',
  since: '1.8.2026',
}

test('those outside SSP may not add a place, and the house for IT sees none', async () => {
  const teacher = await house.browser(await house.staff('Lis Lærer', ['contact-person'], house.school))
  expect((await teacher.get('/steder/nyt')).status).toBe(403)
  expect((await teacher.get('/steder')).status).toBe(200)
  const administrator = await house.browser(await house.staff('Ib IT', ['administrator']))
  expect((await administrator.get('/steder')).status).toBe(403)
})

test('a guessed place is not there', async () => {
  const browser = await house.browser(consultant)
  expect((await browser.get(`/steder/${newId()}/ret`)).status).toBe(404)
  expect((await browser.get('/steder/sludder/ret')).status).toBe(404)
})

test('with no places the page says what they are for', async () => {
  const page = await (await house.browser(consultant)).get('/steder')
  expect(page.text).toContain('Her er ingen steder endnu')
})

test('swapped numbers and a position in Germany are told apart, and what was typed stays', async () => {
  const browser = await house.browser(consultant)
  const swapped = await browser.submit('/steder/nyt', { ...filled, position: '9,1325, 55,4783' })
  expect(swapped.status).toBe(422)
  expect(swapped.text).toContain('Tallene er byttet om')
  expect(swapped.fields('/steder/nyt').name).toBe('Torvet')
  const berlin = await browser.submit('/steder/nyt', { ...filled, position: '52,52, 13,40' })
  expect(berlin.text).toContain('Positionen ligger uden for Danmark')
})

test('a place is added, put in the nearest district, changed, closed and opened again', async () => {
  const near = await givenDistrict(consultant, 'Lindå by', { latitude: 55.48, longitude: 9.13 })
  await givenDistrict(consultant, 'Langt væk', { latitude: 56.9, longitude: 10.2 })
  const browser = await house.browser(consultant)
  await browser.submit('/steder/nyt', filled)
  const { rows } = await house.database.owner.query(`select id, district_id from places.places where name = 'Torvet'`)
  expect(rows).toHaveLength(1)
  expect(rows[0].district_id).toBe(near)
  const form = await browser.get(`/steder/${rows[0].id}/ret`)
  expect(form.fields().position).toBe('55,4783, 9,1325')
  await browser.submit(`/steder/${rows[0].id}/ret`, { ...filled, name: 'Store Torv', district: near })
  expect((await browser.get('/steder')).text).toContain('Store Torv')
  await browser.submit(`/steder/${rows[0].id}/ret`, {}, `/steder/${rows[0].id}/luk`)
  expect((await browser.get('/steder')).text).not.toContain('Store Torv')
  expect((await browser.get('/steder?lukkede=1')).text).toContain('Store Torv')
  await browser.submit(`/steder/${rows[0].id}/ret`, {}, `/steder/${rows[0].id}/aabn`)
  expect((await browser.get('/steder')).text).toContain('Store Torv')
})

test('the same form sent twice is one place', async () => {
  await givenPlace(consultant, { name: 'Hallen', kind: 'sports' })
  const browser = await house.browser(consultant)
  const submissionKey = newId()
  await browser.submit('/steder/nyt', { ...filled, name: 'Broen', submissionKey })
  await browser.submit('/steder/nyt', { ...filled, name: 'Broen', submissionKey })
  const { rows } = await house.database.owner.query(`select id from places.places where name = 'Broen'`)
  expect(rows).toHaveLength(1)
})
