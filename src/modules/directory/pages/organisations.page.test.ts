import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenPublicConsultant } from '../../../testing/given-directory.ts'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const leader = await house.staff('Lone Leder', ['ssp-leader'])
const browser = await house.browser(leader)

async function organisation(id: string) {
  const { rows } = await house.database.owner.query(
    'select kind, name, town, phone, closed_at is not null as closed from directory.organisations where id = $1',
    [id],
  )
  return rows[0]
}

test('a contact person sees the places, but adds, changes and closes none', async () => {
  const other = await house.browser(await house.staff('Kirsten Kontakt', ['contact-person'], house.school))
  const page = await other.get(`/organisationer/${house.school}`)
  expect(page.heading).toBe('Søndermarksskolen')
  expect(page.find('main form')).toBe(null)
  expect((await other.get('/organisationer')).text).not.toContain('Ny organisation')
  expect((await other.get('/organisationer/ny')).status).toBe(403)
  const { csrf = '' } = (await other.get('/profil')).fields()
  const typed = { csrf, kind: 'school', name: 'Min skole' }
  for (const [url, action] of [
    ['/organisationer/ny', 'directory.add-organisation'],
    [`/organisationer/${house.school}`, 'directory.change-organisation'],
    [`/organisationer/${house.school}/luk`, 'directory.close-organisation'],
    [`/organisationer/${house.school}/aabn`, 'directory.reopen-organisation'],
  ] as const) {
    const fields = url === '/organisationer/ny' ? { ...typed, submissionKey: newId() } : typed
    expect((await other.post(url, fields)).status, url).toBe(403)
    expect(await auditOf(house, action)).toMatchObject({ outcome: 'forbidden' })
  }
  expect(await organisation(house.school)).toMatchObject({ name: 'Søndermarksskolen', closed: false })
})

test('a place that is not there is not found, and a guess is on record', async () => {
  expect((await browser.get(`/organisationer/${newId()}`)).status).toBe(404)
  expect(await auditOf(house, 'directory.open-organisation')).toMatchObject({ outcome: 'missing' })
  expect((await browser.get('/organisationer/1')).status).toBe(404)
})

test('what is missing is said field by field, and nothing typed is lost', async () => {
  const page = await browser.submit('/organisationer/ny', { name: '', kind: '', town: 'Åby', phone: 'ring til Bo' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Vælg, hvad det er for en organisation',
    'Skriv, hvad organisationen hedder',
    'Skriv et telefonnummer med tal og mellemrum, for eksempel 76 11 22 33',
  ])
  expect(page.fields('/organisationer/ny')).toMatchObject({ town: 'Åby', phone: 'ring til Bo' })
})

test('a new place is added once, however often it is sent', async () => {
  const fields = {
    ...(await browser.get('/organisationer/ny')).fields('/organisationer/ny'),
    kind: 'club',
    name: 'Klub Havnen',
    town: 'Lindå',
    phone: '76 11 22 33',
  }
  const first = await browser.post('/organisationer/ny', fields)
  const second = await browser.post('/organisationer/ny', fields)
  expect(second.location).toBe(first.location)
  expect((await browser.follow(first)).text).toContain('Gemt')
  expect((await browser.get('/organisationer?slags=club')).text).toContain('1 organisation')
})

test('a place is renamed', async () => {
  const id = await house.addOrganisation('school', 'Østre Skole')
  const page = await browser.submit(`/organisationer/${id}`, { name: 'Østerskolen', town: 'Ravnkilde' })
  expect(page.location).toBe(`/organisationer/${id}?gemt=1`)
  expect(await organisation(id)).toMatchObject({ kind: 'school', name: 'Østerskolen', town: 'Ravnkilde' })
})

test('a place where people sign in cannot be closed', async () => {
  await house.staff('Poul Politi', ['contact-person'], house.police)
  const page = await browser.submit(`/organisationer/${house.police}`, {}, `/organisationer/${house.police}/luk`)
  expect(page.status).toBe(409)
  expect(page.text).toContain('Der er stadig medarbejdere, der kan logge ind herfra.')
  expect(await organisation(house.police)).toMatchObject({ closed: false })
})

test('a closed place leaves the list, keeps its page, and can be opened again', async () => {
  const id = await house.addOrganisation('partner', 'Foreningen Åben Dør')
  const here = `/organisationer/${id}`
  await browser.submit(here, {}, `${here}/luk`)
  expect((await browser.get('/organisationer')).text).not.toContain('Åben Dør')
  expect((await browser.get('/organisationer?lukkede=1')).text).toContain('Foreningen Åben Dør')
  const again = await browser.post(`${here}/luk`, (await browser.get(here)).fields(here))
  expect([again.status, again.text]).toEqual([409, expect.stringContaining('Organisationen er allerede lukket.')])
  await browser.submit(here, {}, `${here}/aabn`)
  expect(await organisation(id)).toMatchObject({ closed: false })
})

test('the list is leafed 25 at a time in Danish order, and narrowed by kind', async () => {
  for (const name of ['Åse', 'Ægir', 'Zoo', ...Array.from({ length: 23 }, (_, index) => `Mølle ${index + 10}`)]) {
    await house.addOrganisation('guidance', name)
  }
  const first = await browser.get('/organisationer?slags=guidance')
  expect(first.text).toContain('26 organisationer')
  expect(first.all('main .ms-row')).toHaveLength(25)
  const second = await browser.get('/organisationer?slags=guidance&side=2')
  expect(second.all('main .ms-row-link')).toEqual(['Åse'])
  expect((await browser.get('/organisationer?slags=nonsense&side=x')).status).toBe(200)
})

test('a place says which consultants have it, themselves or by its town', async () => {
  const mette = await givenPublicConsultant(house, 'Mette Winther', [{ kind: 'organisation', id: house.school }])
  await givenPublicConsultant(house, 'Jonas Bro', [{ kind: 'town', name: 'Lindå' }])
  const page = await browser.get(`/organisationer/${house.school}`)
  expect(page.link('Mette Winther')).toBe(`/konsulenter/${mette.account}`)
  expect(page.text).toContain('Jonas Bro')
})
