import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, lastEntry } from '../../../testing/given-cases.ts'
import { givenInInbox } from '../../../testing/given-inbox.ts'
import { givenFamilyUnit } from '../../../testing/given-notices.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const browser = await house.browser(kim)
const path = '/underretninger/ny'
const calm = { danger: 'no', abuse: 'no', parentsTold: 'yes', support: 'yes', age: '14' }

test('without a family unit it says so, and still says to call first and whose the duty is', async () => {
  const page = await browser.get(path)
  expect(page.text).toContain('Ingen at sende til')
  expect(page.text).toContain('112')
  expect(page.text).toContain('Underretningspligten er din egen')
  expect(page.find('main form')).toBeNull()
})

test('a contact person has no way in', async () => {
  const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const hers = await house.browser(tove)
  expect((await hers.get(path)).status).toBe(403)
  expect((await hers.get('/underretninger')).status).toBe(403)
  expect((await hers.get('/i-dag')).wholeText).not.toContain('Underretninger')
})

test('a guessed case, and an address that is none, do not exist', async () => {
  const guessed = newId()
  expect((await browser.get(`${path}?sag=${guessed}`)).status).toBe(404)
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [guessed], account_id: kim.account })
  expect((await browser.get(`${path}?henvendelse=${newId()}`)).status).toBe(404)
  expect((await browser.get(`${path}?person=1`)).status).toBe(404)
})

test('what is not answered is told question by question', async () => {
  await givenFamilyUnit(house)
  const page = await browser.submit(path, { age: 'fjorten' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Svar på, om nogen er i fare nu',
    'Svar på, om der er mistanke om overgreb',
    'Svar på, om du har talt med forældrene',
    'Svar på, om der kan være brug for særlig støtte',
    'Skriv alderen i hele år, for eksempel 14',
  ])
  expect(page.fields(path).age).toBe('fjorten')
})

test('somebody of 18 is not notified about, and the answers stay', async () => {
  const page = await browser.submit(path, { ...calm, age: '18' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual([
    'Den unge er fyldt 18. En underretning efter barnets lov handler om et barn, en ung under 18 eller et ufødt barn.',
  ])
  expect(page.fields(path)).toMatchObject({ danger: 'no', support: 'yes' })
})

test('from the page of a case one comes to the questions, with the child on top and nothing personal in the address', async () => {
  const caseFile = await givenCase(kim)
  const opened = await browser.get(`/sager/${caseFile.id}`)
  const link = opened.link('Skriv en underretning')
  expect(link).toBe(`${path}?sag=${caseFile.id}`)
  const page = await browser.get(link)
  expect(page.wholeText).toContain('Mads Holm')
  expect(page.title).toBe('Ny underretning · Medspil')
  const begun = await browser.submit(link, calm, path)
  expect(begun.status).toBe(303)
  expect(begun.location).toMatch(/^\/underretninger\/[0-9a-f-]{36}\/skriv$/)
  const writing = await browser.follow(begun)
  expect(writing.fields()).toMatchObject({ childName: 'Mads Holm', birthDate: '4.3.2012' })
})

test('where an inquiry was to be written to the family unit, the way to write it stands', async () => {
  const inquiry = await givenInInbox(house)
  const steps = `/henvendelser/${inquiry.id}/afgoer`
  await browser.submit(steps, {
    danger: 'no',
    abuse: 'by-parents',
    support: 'yes',
    crimePreventive: 'no',
    parentsConsent: 'not-asked',
  })
  const decided = await browser.submit(`${steps}/vej`, { route: 'notification', reason: 'Blå mærker.' })
  const page = await browser.follow(decided)
  expect(page.link('Skriv underretningen')).toBe(`${path}?henvendelse=${inquiry.id}`)
  const start = await browser.get(`${path}?henvendelse=${inquiry.id}`)
  expect(start.fields(path)).toMatchObject({ danger: 'no', abuse: 'by-parents', support: 'yes' })
})

test('in English it reads in English', async () => {
  const english = await house.staff('Emma English', ['ssp-consultant'])
  await house.database.owner.query(`update access.accounts set language = 'en' where id = $1`, [english.account])
  const page = await (await house.browser(english)).get(path)
  expect(page.heading).toBe('New notification')
  expect(page.text).toContain('Is the child in danger right now?')
})
