import { expect, test } from 'vitest'
import { givenConsultant, givenInInbox, inquiryRow } from '../../../testing/given-inbox.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const anna = await givenConsultant(house)

const calm = { danger: 'no', abuse: 'no', support: 'no', crimePreventive: 'no', parentsConsent: 'not-asked' } as const
const course = { ...calm, crimePreventive: 'yes', parentsConsent: 'yes' } as const

async function atChoice(facts: Readonly<Record<string, string>>, wish: Parameters<typeof givenInInbox>[1] = {}) {
  const { id } = await givenInInbox(house, wish)
  const browser = await house.browser(anna)
  const url = `/henvendelser/${id}/afgoer/vej`
  const page = await browser.follow(await browser.submit(`/henvendelser/${id}/afgoer`, facts))
  return { id, browser, url, page }
}

test('from the questions to the case: the person searched for, nothing carried but what was ticked', async () => {
  const wish = {
    message: 'Magnus sælger. Min far drikker.',
    role: 'parent',
    concerns: 'named-child',
    subjectName: 'Magnus Skov',
  } as const
  const { browser, url, id } = await atChoice(course, wish)
  const step = await browser.follow(await browser.submit(url, { route: 'ssp-case', reason: 'Familien siger ja.' }))
  const caseUrl = `/henvendelser/${id}/afgoer/sag`
  expect(step.heading).toBe('Opret SSP-sagen')
  expect(step.fields(caseUrl).words).toBe('Magnus Skov')
  expect(step.fields(caseUrl).carried).toBeUndefined()
  const typed = { ...step.fields(caseUrl), purpose: 'Et fritidsliv uden salg', tier: 'anticipatory' }
  const searched = await browser.post(`${caseUrl}/find`, typed)
  expect(searched.text).toContain('Ingen ligner.')
  expect(searched.fields(caseUrl)).toMatchObject({ purpose: 'Et fritidsliv uden salg', tier: 'anticipatory' })
  expect(searched.fields(caseUrl)).toMatchObject({ givenName: 'Magnus', familyName: 'Skov' })
  const nameless = await browser.post(caseUrl, {
    ...searched.fields(caseUrl),
    subject: 'ny',
    givenName: '',
    familyName: '',
  })
  expect(nameless.errors).toEqual(['Skriv et navn'])
  const tick = nameless.find('input[name=carried]')?.getAttribute('value') ?? ''
  const person = { subject: 'ny', givenName: 'Magnus', familyName: 'Skov' }
  const opened = await browser.post(caseUrl, { ...nameless.fields(caseUrl), ...person, carried: tick })
  expect(opened.location).toMatch(/^\/sager\/[0-9a-f-]{36}/)
  expect(await inquiryRow(house, id)).toMatchObject({ status: 'decided' })
  const { rows } = await house.database.owner.query('select body from cases.notes')
  expect(rows).toEqual([{ body: '”Magnus sælger.”' }])
  expect((await browser.get(`/henvendelser/${id}`)).link('Se sagen')).toMatch(/^\/sager\//)
})

test('somebody who may be known already is shown before a second record is made', async () => {
  const wish = { role: 'parent', concerns: 'named-child', subjectName: 'Sofie Bang' } as const
  const person = {
    subject: 'ny',
    givenName: 'Sofie',
    familyName: 'Bang',
    purpose: 'Hjælp',
    tier: 'anticipatory',
    words: '',
  }
  const open = async (more: Readonly<Record<string, string>> = {}) => {
    const { browser, url, id } = await atChoice(course, wish)
    await browser.submit(url, { route: 'ssp-case', reason: 'Familien siger ja.' })
    const caseUrl = `/henvendelser/${id}/afgoer/sag`
    return { browser, caseUrl, page: await browser.submit(caseUrl, { ...person, ...more }) }
  }
  expect((await open()).page.location).toMatch(/^\/sager\//)
  const { browser, caseUrl, page } = await open()
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Måske er personen der allerede. Se listen, og vælg, eller opret alligevel.'])
  expect(page.text).toContain('Én person ligner.')
  const known = page.find('input[name=subject]')?.getAttribute('value') ?? ''
  expect((await browser.post(caseUrl, { ...page.fields(caseUrl), subject: known })).location).toMatch(/^\/sager\//)
})
