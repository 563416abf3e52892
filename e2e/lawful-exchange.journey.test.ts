import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copenhagenDate } from '../src/kernel/copenhagen-clock.ts'
import { openAuthSettings } from '../src/platform/auth/auth-settings.ts'
import { givenCase, givenNote, givenPerson } from '../src/testing/given-cases.ts'
import { bornYearsAgo } from '../src/testing/given-consents.ts'
import { openTestHouse } from '../src/testing/test-house.ts'
import { expectNoAxeFindings } from './browser/axe.ts'
import { launchBrowser } from './browser/launch-browser.ts'
import { photograph } from './browser/screenshots.ts'
import { mainText, signIn } from './browser/signed-in-visitor.ts'

/**
 * Something shared with one police officer and seen by nobody else, on a yes that is taken back again: from the consent
 * to the ledger, each step as the person at the screen meets it.
 */

const house = await openTestHouse()
const maja = await house.staff('Maja Lindholm', ['ssp-consultant'])
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
const carl = await house.staff('Carl Vig', ['contact-person'], house.police)
const peter = await house.staff('Peter Skov', ['contact-person'], house.school)
await house.database.owner.query('update access.accounts set demonstration = true')

const person = await givenPerson(maja, { givenName: 'Viktor', familyName: 'Rask', birthDate: bornYearsAgo(16) })
const { id: caseId } = await givenCase(maja, { personId: person, purpose: 'Nye kammerater og ro om aftenen' })
const secret = 'Han skylder penge til en på stationen.'
await givenNote(maja, caseId, { body: secret })

let browser: Browser
let address: string
beforeAll(async () => {
  openAuthSettings({ demonstration: true, provider: null, publicUrl: null })
  address = await house.listen()
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

let exchangeAddress: string
const today = copenhagenDate(new Date()).split('-').toReversed().join('.')

test('the young person says yes to telling the police, and the consultant writes it down', async () => {
  const { page, leave } = await signIn(browser, address, maja)
  await page.goto(`/sager/${caseId}`)
  await page.getByRole('link', { name: 'Samtykker' }).click()
  await page.getByRole('link', { name: 'Nyt samtykke' }).first().click()
  await page.getByLabel('Viktor Rask har selv sagt ja').check()
  await page.getByRole('radio', { name: 'Ja', exact: true }).first().check()
  await page.getByLabel('Forældrene ved det').check()
  await page.getByLabel('At SSP må fortælle noget til andre').check()
  await page.locator('summary').filter({ hasText: 'Politi' }).click()
  await page.getByLabel('Lokalpolitiet Lindå').check()
  await page.getByLabel('Hvad præcis?').fill('Gælden og hvem den er til')
  await page.getByLabel('Hvad skal det bruges til?').fill('At politiet kan passe på ham')
  await page.getByLabel('Mundtligt').check()
  await page.getByRole('textbox', { name: 'Hvornår?' }).fill(today)
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Skriv samtykket ned' }).click()
  expect(await mainText(page)).toContain('Gælden og hvem den er til')
  await leave()
})

test('the consultant shares one note with one officer, after having seen it as he will', async () => {
  const { page, leave } = await signIn(browser, address, maja)
  await page.goto(`/sager/${caseId}`)
  await page.getByRole('link', { name: 'Del oplysninger' }).click()
  await page.getByLabel(secret).check()
  await page.getByLabel('Viktor Rask (16 år)').check()
  await page.getByLabel('Hvem vil du dele med?').selectOption({ label: 'Anders Holt' })
  await page.getByRole('button', { name: 'Videre' }).click()
  await page.getByRole('radio', { name: 'Samtykke' }).check()
  const consent = page.getByLabel('Hvilket samtykke?').filter({ visible: true })
  await consent.selectOption({ index: 1 })
  await page.getByLabel('Hvad skal det bruges til?').filter({ visible: true }).selectOption('at forebygge kriminalitet')
  await page.getByLabel('Hvorfor er det nødvendigt').fill('han er bange for at gå hjem fra stationen')
  await page.getByLabel('Ja, alt er nødvendigt').check()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Se det, som modtageren ser det' }).click()
  const preview = await mainText(page)
  expect(preview).toContain('Du er ved at dele ét notat om Viktor Rask (16) med Anders Holt')
  expect(preview).toContain(secret)
  expect(preview).toContain('Må ikke bruges til efterforskning.')
  expect(await page.getByRole('button', { name: 'Behold for mig selv' }).count()).toBe(1)
  await photograph(page, 'gate-as-a-sentence')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Del', exact: true }).click()
  exchangeAddress = new URL(page.url()).pathname
  expect(exchangeAddress).toMatch(/^\/udvekslinger\/[0-9a-f-]{36}$/)
  await leave()
})

test('the officer sees the frame first, says yes, and reads it with the ban on it', async () => {
  const { page, leave } = await signIn(browser, address, anders, 360)
  await page.getByRole('link', { name: 'Nogen vil dele noget med dig' }).click()
  expect(await page.content()).not.toContain(secret)
  expect(await page.content()).not.toContain('Viktor')
  await page.getByRole('button', { name: 'Ja tak, vis det' }).click()
  expect(await mainText(page)).toContain(secret)
  expect(await mainText(page)).toContain('Viktor Rask')
  expect(await mainText(page)).toContain('Må ikke bruges til efterforskning')
  await expectNoAxeFindings(page)
  await leave()
})

test.each([
  ['another officer', carl],
  ['the school', peter],
])('%s finds nothing of it, not with the address either', async (_who, stranger) => {
  const { page, leave } = await signIn(browser, address, stranger)
  await page.goto('/udvekslinger')
  expect(await page.content()).not.toContain(exchangeAddress)
  const answer = await page.goto(exchangeAddress)
  expect(answer?.status()).toBe(404)
  expect(await page.content()).not.toContain(secret)
  await leave()
})

test('the young person takes the yes back, and it is gone for the officer at once', async () => {
  const officer = await signIn(browser, address, anders)
  await officer.page.goto(exchangeAddress)
  expect(await mainText(officer.page)).toContain(secret)
  const { page, leave } = await signIn(browser, address, maja)
  await page.goto(`/personer/${person}/samtykker`)
  await page.getByRole('link', { name: 'Ja til at dele med Lokalpolitiet Lindå' }).click()
  expect(await mainText(page)).toContain('Lokalpolitiet Lindå: 1 udveksling')
  await page.getByLabel('Hvem har sagt det?').fill('Viktor Rask')
  await page.getByRole('button', { name: 'Tag samtykket tilbage' }).click()
  expect(await mainText(page)).toContain('Samtykket er taget tilbage')
  await leave()
  await officer.page.reload()
  expect(await officer.page.content()).not.toContain(secret)
  expect(await mainText(officer.page)).toContain('Samtykke trukket')
  await officer.leave()
})

test('the ledger keeps who, what, when and under which version, and what became of it', async () => {
  const { page, leave } = await signIn(browser, address, maja)
  await page.goto(`/personer/${person}/udvekslinger`)
  const ledger = await mainText(page)
  expect(ledger).toContain('Anders Holt')
  expect(ledger).toContain('Ét notat')
  expect(ledger).toContain('RFVL-28c 1.0')
  expect(ledger).toContain('Samtykke trukket')
  expect(ledger).not.toContain(secret)
  await photograph(page, 'ledger')
  await expectNoAxeFindings(page)
  await leave()
})
