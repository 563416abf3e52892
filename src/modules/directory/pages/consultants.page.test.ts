import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenPublicConsultant } from '../../../testing/given-directory.ts'
import { auditOf } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const leader = await house.staff('Lone Leder', ['ssp-leader'])
const browser = await house.browser(leader)
const visitor = await house.browser()

async function profileOf(account: string) {
  const { rows } = await house.database.owner.query(
    'select public_name, title, phone, email, greeting, published from directory.consultant_profiles where account_id = $1',
    [account],
  )
  return rows[0]
}

async function coverageOf(account: string) {
  const { rows } = await house.database.owner.query(
    'select town, organisation_id as organisation, until is not null as ended from directory.coverage where account_id = $1 order by id',
    [account],
  )
  return rows
}

test('a consultant writes their own words, nobody else’s, and decides no places', async () => {
  const own = await givenPublicConsultant(house, 'Egon Egen')
  const other = await givenPublicConsultant(house, 'Anna Anden')
  const mine = await house.browser(own)
  const here = `/konsulenter/${other.account}`
  expect((await mine.get(here)).find('main form')).toBe(null)
  const { csrf = '' } = (await mine.get(`/konsulenter/${own.account}`)).fields()
  expect((await mine.post(here, { csrf, publicName: 'Drillepind' })).status).toBe(404)
  expect(await auditOf(house, 'directory.save-consultant-profile')).toMatchObject({ outcome: 'missing' })
  expect(await profileOf(other.account)).toMatchObject({ public_name: 'Anna Anden' })
  const steder = `/konsulenter/${own.account}/steder`
  expect((await mine.post(steder, { csrf, place: house.school })).status).toBe(403)
  expect(await auditOf(house, 'directory.cover-place')).toMatchObject({ outcome: 'forbidden' })
  expect(await coverageOf(own.account)).toEqual([])
  await mine.submit(`/konsulenter/${own.account}`, { greeting: 'Jeg er her.' })
  expect(await profileOf(own.account)).toMatchObject({ public_name: 'Egon Egen', greeting: 'Jeg er her.' })
})

test('somebody who is no consultant has no page, and none can be made for them', async () => {
  const teacher = await house.staff('Kirsten Kontakt', ['contact-person'], house.school)
  expect((await browser.get(`/konsulenter/${teacher.account}`)).status).toBe(404)
  expect((await browser.get(`/konsulenter/${newId()}`)).status).toBe(404)
  expect((await browser.get('/konsulenter/1')).status).toBe(404)
  expect(await auditOf(house, 'directory.open-consultant')).toMatchObject({ outcome: 'missing' })
  const { csrf = '' } = (await browser.get(`/konsulenter/${leader.account}`)).fields()
  expect((await browser.post(`/konsulenter/${teacher.account}`, { csrf, publicName: 'K' })).status).toBe(404)
  expect(await profileOf(teacher.account)).toBe(undefined)
})

test('a wrong number or address comes back with everything typed', async () => {
  const mette = await givenPublicConsultant(house, 'Mette Winther')
  const here = `/konsulenter/${mette.account}`
  const page = await browser.submit(here, { publicName: '', phone: 'ring', email: 'mette', greeting: 'Hej' }, here)
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Skriv det navn, borgerne skal se',
    'Skriv et telefonnummer med tal og mellemrum, for eksempel 76 11 22 33',
    'Skriv en mailadresse, for eksempel navn@kommune.dk',
  ])
  expect(page.fields(here)).toMatchObject({ phone: 'ring', email: 'mette', greeting: 'Hej' })
})

test('the leader’s words are what the public reads, until they are taken off the site', async () => {
  const ida = await givenPublicConsultant(house, 'Ida Holm')
  const here = `/konsulenter/${ida.account}`
  const fields: Record<string, string> = {
    ...(await browser.get(here)).fields(here),
    publicName: 'Ida',
    phone: '76 11 22 99',
  }
  expect((await browser.follow(await browser.post(here, fields))).text).toContain('Gemt')
  expect((await visitor.get('/find-din-konsulent')).text).toContain('Ring 76 11 22 99')
  const { published: _published, ...hidden } = fields
  await browser.post(here, hidden)
  expect((await visitor.get('/find-din-konsulent')).text).not.toContain('76 11 22 99')
  expect((await browser.get('/konsulenter')).text).toContain('Vises ikke')
})

test('places are given and taken, once each, and what was stays in the history', async () => {
  const bo = await givenPublicConsultant(house, 'Bo Berg')
  const here = `/konsulenter/${bo.account}`
  const steder = `${here}/steder`
  expect((await browser.submit(here, { place: 'moon' }, steder)).errors).toEqual(['Vælg en skole, en klub eller en by'])
  const { csrf = '' } = (await browser.get(here)).fields(steder)
  await browser.post(steder, { csrf, place: house.school })
  await browser.post(steder, { csrf, place: 'by:Lindå' })
  const twice = await browser.post(steder, { csrf, place: house.school })
  expect([twice.status, twice.errors]).toEqual([409, ['Konsulenten har allerede det sted.']])
  const page = await browser.get(here)
  const remove = page.all('form[action$="/fjern"]').length
  expect(remove).toBe(2)
  const action = page.find('form[action$="/fjern"]')?.getAttribute('action') ?? ''
  await browser.submit(here, {}, action)
  expect((await browser.get(here)).text).toContain('Tidligere steder')
  expect(await coverageOf(bo.account)).toEqual([
    { town: null, organisation: house.school, ended: false },
    { town: 'Lindå', organisation: null, ended: true },
  ])
})

test('a place nobody has, and another’s coverage, cannot be taken', async () => {
  const one = await givenPublicConsultant(house, 'Finn Fast', [{ kind: 'town', name: 'Lindå' }])
  const other = await givenPublicConsultant(house, 'Gerda Gade')
  const { rows } = await house.database.owner.query('select id from directory.coverage where account_id = $1', [
    one.account,
  ])
  const { csrf = '' } = (await browser.get(`/konsulenter/${other.account}`)).fields()
  const taken = await browser.post(`/konsulenter/${other.account}/steder/${rows[0].id}/fjern`, { csrf })
  expect(taken.status).toBe(404)
  expect(await coverageOf(one.account)).toEqual([{ town: 'Lindå', organisation: null, ended: false }])
})
