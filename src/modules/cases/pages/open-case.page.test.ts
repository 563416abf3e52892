import { expect, test } from 'vitest'
import { givenCase, givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const browser = await house.browser(kim)

async function countOf(table: string): Promise<number> {
  const { rows } = await house.database.owner.query(`select count(*)::integer as count from ${table}`)
  return rows[0].count
}

test('a contact person is refused the form and the search', async () => {
  const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const hers = await house.browser(tove)
  expect((await hers.get('/sager/ny/gruppe')).status).toBe(403)
  expect((await hers.submit('/sager/ny', { words: 'Mads' })).status).toBe(403)
})

test('a person of another unit does not exist, and the guess is on record', async () => {
  const north = await house.addOrganisation('ssp-unit', 'SSP Nord')
  const nora = await house.staff('Nora Nord', ['ssp-consultant'], north)
  const theirs = await givenPerson(nora)
  expect((await browser.get(`/sager/ny/${theirs}`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({
    action: 'cases.open-opening-form',
    outcome: 'missing',
    subjects: [theirs],
  })
  expect((await browser.get('/sager/ny/noget-andet')).status).toBe(404)
})

test('searching for nothing is told, and a date that is none keeps what was typed', async () => {
  const empty = await browser.submit('/sager/ny', {})
  expect(empty.status).toBe(422)
  expect(empty.errors).toEqual(['Skriv et navn eller en fødselsdato'])
  const wrong = await browser.submit('/sager/ny', { words: 'Mads', birthDate: '31.02.2012' })
  expect(wrong.status).toBe(422)
  expect(wrong.find('#field-words')?.getAttribute('value')).toBe('Mads')
})

test('found: the person with an open case is shown, and the new case says so', async () => {
  const given = await givenCase(kim)
  const found = await browser.submit('/sager/ny', { words: 'mads holm' })
  expect(found.heading).toBe('Er det en af disse?')
  expect(found.text).toContain(`Åben sag ${given.number}`)
  const form = await browser.get(found.link('Mads Holm'))
  expect(form.heading).toBe('Ny sag om en ung')
  expect(form.text).toContain('Der er allerede en åben sag')
  expect(form.title).not.toContain('Mads')
})

test('not found: a new person is made on the way, and the case is opened with its purpose', async () => {
  const found = await browser.submit('/sager/ny', { words: 'Ida Rosen', birthDate: '1/2 2011' })
  expect(found.text).toContain('Vi fandt ingen')
  const blank = await browser.post('/personer/ny', found.fields('/personer/ny'))
  expect(blank.heading).toBe('Ny person')
  expect(blank.fields('/personer/ny')).toMatchObject({ givenName: 'Ida', familyName: 'Rosen', birthDate: '1/2 2011' })
  const registered = await browser.post('/personer/ny', blank.fields('/personer/ny'))
  expect(registered.status).toBe(303)
  const path = registered.location ?? ''
  const opened = await browser.submit(path, { tier: 'anticipatory', purpose: 'Trivsel i klassen', owner: lise.account })
  const caseFile = await browser.follow(opened)
  expect(caseFile.text).toContain('Sagen er oprettet.')
  expect(caseFile.text).toContain('Ida Rosen')
  expect(caseFile.text).toContain('Trivsel i klassen')
  expect(caseFile.text).toContain('Lise Leder')
  expect(caseFile.title).toMatch(/^Sag \d{4}-\d{4}/)
})

test('somebody who looks like a person that is there is asked about first', async () => {
  const before = await countOf('people.persons')
  const asked = await browser.submit('/personer/ny', { known: 'name', givenName: 'Ida', familyName: 'Rosén' })
  expect(asked.heading).toBe('Er det en af disse?')
  expect(await countOf('people.persons')).toBe(before)
  const made = await browser.post('/personer/ny', asked.fields('/personer/ny'))
  expect(made.status).toBe(303)
  expect(await countOf('people.persons')).toBe(before + 1)
})

test('a person without a name, and a birthday in the future, are told apart from a slip', async () => {
  const unnamed = await browser.submit('/personer/ny', { known: 'name' })
  expect(unnamed.status).toBe(422)
  expect(unnamed.errors).toEqual(['Skriv et fornavn eller et efternavn'])
  const future = await browser.submit('/personer/ny', { known: 'name', givenName: 'Ole', birthDate: '1.1.2126' })
  expect(future.status).toBe(422)
  expect(future.errors).toEqual(['Fødselsdatoen ligger i fremtiden'])
  expect(future.fields('/personer/ny').givenName).toBe('Ole')
  const cpr = await browser.submit('/personer/ny', { known: 'name', givenName: 'Ole', cpr: '123' })
  expect(cpr.errors[0]).toContain('CPR-nummeret kan ikke passe')
  const described = await browser.submit(
    '/personer/ny?uden-navn=1',
    { describedAs: 'Pigen fra skaterbanen' },
    '/personer/ny',
  )
  expect(described.status).toBe(303)
})

test('a group and nobody: what is missing is told, and a double click opens one case', async () => {
  const missing = await browser.submit('/sager/ny/gruppe', { owner: kim.account })
  expect(missing.status).toBe(422)
  expect(missing.errors).toEqual(['Vælg et spor', 'Skriv, hvad formålet er', 'Skriv, hvad I kalder gruppen'])
  const form = (await browser.get('/sager/ny/ingen')).fields('/sager/ny/ingen')
  const before = await countOf('cases.case_files')
  const sent = { ...form, purpose: 'Rusmidler i 8. klasse' }
  const [first, second] = [await browser.post('/sager/ny/ingen', sent), await browser.post('/sager/ny/ingen', sent)]
  expect(second.location).toBe(first.location)
  expect(await countOf('cases.case_files')).toBe(before + 1)
})

test('a tier that needs somebody is refused for nobody, and the text is kept', async () => {
  const page = await browser.submit('/sager/ny/ingen', { tier: 'intervening', purpose: 'Noget alvorligt' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Foregribende og indgribende sager skal handle om en person eller en gruppe'])
  expect(page.fields('/sager/ny/ingen').purpose).toBe('Noget alvorligt')
})
