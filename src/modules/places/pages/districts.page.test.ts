import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenDistrict, givenPlace } from '../../../testing/given-places.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const consultant = await house.staff('Kim Konsulent', ['ssp-consultant'])
const browser = await house.browser(consultant)
const inside = (district: string, rest = '') => `/steder/distrikter/${district}${rest}`

async function kept(district: string) {
  const { rows } = await house.database.owner.query(
    `select name, latitude::float as latitude, closed_on is not null as closed,
            (select array_agg(p.name order by p.name) from places.places p where p.district_id = d.id) as places
       from places.districts d where id = $1`,
    [district],
  )
  return rows[0]
}

test('those outside SSP see the districts and change none, and the house for IT sees none', async () => {
  const district = await givenDistrict(consultant, 'Vest', null)
  const teacher = await house.browser(await house.staff('Lis Lærer', ['contact-person'], house.school))
  const page = await teacher.get('/steder/distrikter')
  expect(page.text).toContain('Vest')
  expect(page.all('a')).not.toContain('Ret Vest')
  expect((await teacher.get(inside(district))).status).toBe(403)
  const administrator = await house.browser(await house.staff('Ib IT', ['administrator']))
  expect((await administrator.get('/steder/distrikter')).status).toBe(403)
})

test('a guessed district is not there, and the attempt is in the trail', async () => {
  const guessed = newId()
  expect((await browser.get(inside(guessed))).status).toBe(404)
  expect((await browser.get(inside('sludder'))).status).toBe(404)
  const { rows } = await house.database.owner.query(
    `select action, outcome from audit.entries where action = 'places.open-district' and outcome = 'missing'`,
  )
  expect(rows).toEqual([{ action: 'places.open-district', outcome: 'missing' }])
})

test('a name that is taken and swapped numbers are refused, and what was typed stays', async () => {
  const [one, other] = [await givenDistrict(consultant, 'Nord', null), await givenDistrict(consultant, 'Syd', null)]
  const taken = await browser.submit(inside(one), { name: 'SYD', position: '55,5, 9,2' })
  expect(taken.status).toBe(422)
  expect(taken.errors).toEqual(['Der er allerede et distrikt med det navn.'])
  expect(taken.fields(inside(one)).position).toBe('55,5, 9,2')
  const swapped = await browser.submit(inside(one), { name: 'Nord', position: '9,2, 55,5' })
  expect(swapped.text).toContain('Tallene er byttet om')
  expect((await kept(other)).name).toBe('Syd')
})

test('a district gets another name and another middle', async () => {
  const district = await givenDistrict(consultant, 'Øster', { latitude: 55.4, longitude: 9.1 })
  const form = await browser.get(inside(district))
  expect(form.fields(inside(district)).position).toBe('55,4, 9,1')
  await browser.submit(inside(district), { name: 'Østerby', position: '55,5, 9,2' })
  expect(await kept(district)).toMatchObject({ name: 'Østerby', latitude: 55.5 })
})

test('a district with places closes only when they are told where to go, and can be opened again', async () => {
  const [old, next] = [await givenDistrict(consultant, 'Gammel', null), await givenDistrict(consultant, 'Ny', null)]
  const place = await givenPlace(consultant, { name: 'Hallen', position: null, district: old })
  const nowhere = await browser.submit(inside(old), { into: '' }, inside(old, '/luk'))
  expect(nowhere.status).toBe(422)
  expect(nowhere.errors).toEqual(['Vælg, hvor stederne i det skal høre til.'])
  await browser.submit(inside(old), { into: next }, inside(old, '/luk'))
  expect(await kept(old)).toMatchObject({ closed: true, places: null })
  expect((await kept(next)).places).toEqual(['Hallen'])
  expect((await browser.get('/steder/distrikter')).text).toContain('Nedlagte skoledistrikter')
  const back = await browser.submit(`/steder/${place}/ret`, { district: old })
  expect(back.text).toContain('Skoledistriktet findes ikke mere')
  await browser.submit(inside(old), {}, inside(old, '/aabn'))
  expect((await kept(old)).closed).toBe(false)
})

test('a closed district whose name another has taken stays closed', async () => {
  const old = await givenDistrict(consultant, 'Midt', null)
  await browser.submit(inside(old), {}, inside(old, '/luk'))
  await givenDistrict(consultant, 'midt', null)
  const again = await browser.submit(inside(old), {}, inside(old, '/aabn'))
  expect(again.status).toBe(409)
  expect((await kept(old)).closed).toBe(true)
})

test('a closed place in a closed district can still be put right', async () => {
  const district = await givenDistrict(consultant, 'Havn', null)
  const place = await givenPlace(consultant, { name: 'Kajen', position: null, district })
  await browser.submit(`/steder/${place}/ret`, {}, `/steder/${place}/luk`)
  await browser.submit(inside(district), {}, inside(district, '/luk'))
  await browser.submit(`/steder/${place}/ret`, { name: 'Gamle kaj' })
  expect((await kept(district)).places).toEqual(['Gamle kaj'])
})

test('the list is narrowed to a district and ordered by town', async () => {
  const district = await givenDistrict(consultant, 'Skoven', null)
  await givenPlace(consultant, { name: 'Skovhytten', position: null, district })
  await givenPlace(consultant, { name: 'Uden hjem', position: null })
  const narrowed = await browser.get(`/steder?distrikt=${district}&orden=by`)
  expect(narrowed.text).toContain('Skovhytten')
  expect(narrowed.text).not.toContain('Uden hjem')
  expect(narrowed.fields('/steder').distrikt).toBe(district)
  const outside = await browser.get('/steder?distrikt=ingen')
  expect(outside.text).toContain('Uden hjem')
  expect(outside.text).not.toContain('Skovhytten')
})
