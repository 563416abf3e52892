import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const browser = await house.browser(await house.staff('Lone Leder', ['ssp-leader']))
const list = '/kalender/skoleferier'

async function holidays(): Promise<{ id: string; name: string; first_day: string; last_day: string }[]> {
  const { rows } = await house.database.owner.query(
    'select id, name, first_day::text, last_day::text from directory.school_holidays order by first_day, name',
  )
  return rows
}

test('a consultant reads the holidays and keeps none', async () => {
  const other = await house.browser(await house.staff('Kaj Konsulent', ['ssp-consultant']))
  const page = await other.get(list)
  expect([page.status, page.find('main form')]).toEqual([200, null])
  const { csrf = '' } = (await other.get('/profil')).fields()
  const typed = { csrf, name: 'Fri', firstDay: '1.1.2027', lastDay: '1.1.2027' }
  expect((await other.post(list, { ...typed, submissionKey: newId() })).status).toBe(403)
  expect((await other.post(`${list}/${newId()}`, typed)).status).toBe(403)
  expect((await other.post(`${list}/${newId()}/slet`, { csrf })).status).toBe(403)
  expect(await auditOf(house, 'directory.remove-school-holiday')).toMatchObject({ outcome: 'forbidden' })
  expect(await holidays()).toEqual([])
})

test('dates that are none, a last day before the first, and a holiday of half a year come back with what was typed', async () => {
  const wrong = await browser.submit(list, { name: '', firstDay: '31.02.2027', lastDay: 'fredag' })
  expect(wrong.status).toBe(422)
  expect(wrong.errors).toEqual([
    'Skriv, hvad ferien hedder',
    'Skriv første dag som 12.10.2026',
    'Skriv sidste dag som 16.10.2026',
  ])
  expect(wrong.fields(list)).toMatchObject({ firstDay: '31.02.2027', lastDay: 'fredag' })
  const backwards = await browser.submit(list, { name: 'Ferie', firstDay: '16.10.2027', lastDay: '12.10.2027' })
  expect(backwards.errors).toEqual(['Sidste dag kan ikke ligge før første dag'])
  const long = await browser.submit(list, { name: 'Ferie', firstDay: '12.10.2027', lastDay: '16.10.2028' })
  expect(long.errors).toEqual(['Ferien varer mere end 120 dage. Se på årstallet igen'])
  expect(await holidays()).toEqual([])
})

test('a holiday is added once however often it is sent, moved, and deleted with a way back', async () => {
  const fields = {
    ...(await browser.get(list)).fields(list),
    name: 'Efterårsferie',
    firstDay: '12.10.2099',
    lastDay: '16. oktober 2099',
  }
  await browser.post(list, fields)
  expect((await browser.follow(await browser.post(list, fields))).text).toContain('Gemt')
  const [added] = await holidays()
  expect(await holidays()).toEqual([{ ...added, first_day: '2099-10-12', last_day: '2099-10-16' }])

  const here = `${list}/${added?.id}`
  expect((await browser.get(here)).fields(here)).toMatchObject({ firstDay: '12.10.2099', lastDay: '16.10.2099' })
  await browser.submit(here, { lastDay: '17.10.2099' })
  expect(await holidays()).toMatchObject([{ last_day: '2099-10-17' }])

  const gone = await browser.submit(here, {}, `${here}/slet`)
  expect(gone.text).toContain('Efterårsferie er slettet')
  expect(await holidays()).toEqual([])
  await browser.post(list, gone.fields(list))
  expect(await holidays()).toMatchObject([{ name: 'Efterårsferie', first_day: '2099-10-12', last_day: '2099-10-17' }])
  const { csrf = '' } = gone.fields(list)
  expect(await browser.post(`${here}/slet`, { csrf })).toMatchObject({ status: 303, location: list })
})

test('a holiday that is not there is not found', async () => {
  expect((await browser.get(`${list}/${newId()}`)).status).toBe(404)
  expect((await browser.get(`${list}/1`)).status).toBe(404)
  const { csrf = '' } = (await browser.get(list)).fields(list)
  const moved = await browser.post(`${list}/${newId()}`, { csrf, name: 'X', firstDay: '1.1.2099', lastDay: '1.1.2099' })
  expect(moved.status).toBe(404)
  expect(await auditOf(house, 'directory.change-school-holiday')).toMatchObject({ outcome: 'missing' })
})
