import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAuthSettings } from '../src/platform/auth/auth-settings.ts'
import { openTestHouse } from '../src/testing/test-house.ts'
import { expectNoAxeFindings } from './browser/axe.ts'
import { launchBrowser } from './browser/launch-browser.ts'
import { photograph } from './browser/screenshots.ts'
import { openVisitor, type Visitor } from './browser/visitor.ts'

/** From a child's message to a case in the right hands, and back: each step as the person at the screen meets it. */

const house = await openTestHouse()
await house.staff('Maja Lindholm', ['ssp-consultant'])
await house.staff('Birgit Aagaard', ['ssp-leader'])
await house.database.owner.query('update access.accounts set demonstration = true')

let browser: Browser
let address: string
beforeAll(async () => {
  openAuthSettings({ demonstration: true, provider: null, publicUrl: null })
  address = await house.listen()
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const message = 'Der er nogle store drenge, der tager vores penge ved stationen. Jeg tør ikke sige det til nogen.'
const answer = 'Godt, at du skrev. Det er ikke din skyld. Vil du mødes med mig på skolen i morgen?'
const note = 'Vi aftalte at mødes i frikvarteret ved den gamle cykelkælder.'
let code: string
let caseAddress: string

async function signIn(name: string): Promise<Visitor> {
  const visitor = await openVisitor(browser, { address, width: 1440 })
  await visitor.page.goto('/login')
  await visitor.page.getByRole('button', { name }).click()
  await visitor.page.waitForURL(/\/(i-dag|log|konti|profil)/)
  return visitor
}

async function next(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Næste' }).filter({ visible: true }).click()
}

test('a child writes anonymously from a phone and is given a code', async () => {
  const { page, leave } = await openVisitor(browser, { address, width: 360 })
  await page.goto('/')
  await photograph(page, 'front')
  await page.getByRole('link', { name: 'Skriv til os' }).first().click()
  await page.getByRole('link', { name: 'Jeg er barn eller ung' }).click()
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: 'Videre' }).filter({ visible: true }).click()
  await page.getByLabel('Skriv med dine egne ord').fill(message)
  await next(page)
  await page.getByLabel('Mig selv').check()
  await next(page)
  await page.getByLabel('Nej, jeg vil være anonym').check()
  await next(page)
  await page.getByRole('button', { name: 'Se det hele igennem' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Læs det igennem')
  expect(await page.getByRole('main').innerText()).toContain(message)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Vi har fået det, du skrev')
  code = /(?:\d{4}\s*){4}/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
  expect(code).not.toBe('')
  await expectNoAxeFindings(page)
  expect(new URL(page.url()).pathname).toBe('/skriv-til-os/ung')
  expect(await page.context().cookies()).toEqual([])
  await leave()
})

test('a consultant finds it under Today, takes it and answers', async () => {
  const { page, leave } = await signIn('Maja Lindholm')
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: 'Fra den unge selv' }).click()
  expect(await page.getByRole('main').innerText()).toContain(message)
  await page.getByRole('button', { name: 'Tag den' }).click()
  await page.getByLabel('Dit svar').fill(answer)
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await page.getByText(answer).first().waitFor()
  await expectNoAxeFindings(page)
  await leave()
})

test('the child reads the answer with the code and nothing else, and writes back', async () => {
  const { page, leave } = await openVisitor(browser, { address, width: 360 })
  await page.goto('/dit-svar')
  await page.getByLabel('Din kode').fill(code)
  await page.getByRole('button', { name: 'Vis samtalen' }).click()
  await page.getByText(answer).waitFor()
  await expectNoAxeFindings(page)
  await page.getByLabel('Skriv mere').fill('Ja, det vil jeg gerne.')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText('Ja, det vil jeg gerne.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/dit-svar')
  await leave()
})

test('the consultant decides on a case, and only the chosen sentence goes along', async () => {
  const { page, leave } = await signIn('Maja Lindholm')
  await page.getByRole('link', { name: 'Fra den unge selv' }).click()
  await page.getByRole('link', { name: 'Afgør' }).click()
  const answers: readonly (readonly [RegExp, string])[] = [
    [/i fare lige nu/, 'Nej'],
    [/mistanke om vold/, 'Nej'],
    [/særlig støtte/, 'Måske'],
    [/forebygge kriminalitet/, 'Ja'],
    [/Har familien/, 'Ja'],
  ]
  for (const [question, reply] of answers) {
    await page.getByRole('group', { name: question }).getByLabel(reply, { exact: true }).check()
  }
  await page.getByRole('button', { name: 'Se vejene' }).click()
  await expectNoAxeFindings(page)
  await page.getByLabel('SSP-sag').check()
  await page.getByLabel('Begrundelse').fill('Den unge vil gerne mødes, og formålet er forebyggende.')
  await page.getByRole('button', { name: 'Gem afgørelsen' }).click()
  await page.getByLabel('En ny person, vi ikke kender navnet på').check()
  await page.getByLabel('Hvad kalder I personen indtil videre?').fill('Eleven med cyklen')
  await page.getByLabel('Foregribende').check()
  await page.getByLabel('Formål').fill('Tryghed på vej til og fra stationen')
  await page.getByLabel('Jeg tør ikke sige det til nogen.').check()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Opret sagen' }).click()
  await page.waitForURL(/\/sager\//)
  caseAddress = new URL(page.url()).pathname
  const text = await page.getByRole('main').innerText()
  expect(text).toContain('Eleven med cyklen')
  expect(text).toContain('Jeg tør ikke sige det til nogen.')
  expect(text).not.toContain('store drenge')
  await expectNoAxeFindings(page)
  await leave()
})

test('the consultant writes a note and finds it again by a word of it', async () => {
  const { page, leave } = await signIn('Maja Lindholm')
  await page.goto(caseAddress)
  await page.getByRole('link', { name: 'Nyt notat' }).first().click()
  await page.getByLabel('Aftale').check()
  await page.getByLabel('Notat', { exact: true }).fill(note)
  await page.getByRole('button', { name: 'Gem notat' }).click()
  await page.waitForURL((url) => url.pathname === caseAddress)
  expect(await page.getByRole('main').innerText()).toContain(note)
  await page.getByRole('searchbox').fill('cykelkælder')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('link', { name: /Notat i sag/ }).click()
  await page.waitForURL((url) => url.pathname === caseAddress)
  await leave()
})

test('the leader sees every one of these steps in the log', async () => {
  const { page, leave } = await signIn('Birgit Aagaard')
  await page.getByRole('link', { name: 'Log', exact: true }).click()
  const newest = await page.getByRole('main').innerText()
  await page.getByText('Ældre').first().click()
  await page.locator('main tbody').getByText('Sendte en henvendelse').first().waitFor()
  const log = `${newest}${await page.getByRole('main').innerText()}`
  for (const step of [
    'Sendte en henvendelse',
    'Læste en henvendelse',
    'Tog en henvendelse',
    'Svarede en afsender',
    'Åbnede en dialog med en kode',
    'Skrev i en dialog',
    'Oprettede en sag fra en henvendelse',
    'Oprettede en sag',
    'Skrev et notat i en sag',
    'Søgte',
  ]) {
    expect(log).toContain(step)
  }
  expect(log).not.toContain(message)
  expect(log).not.toContain(note)
  await expectNoAxeFindings(page)
  await leave()
})

test('nobody signed in sees the case, and for a contact person it is not there', async () => {
  const stranger = await openVisitor(browser, { address })
  await stranger.page.goto(caseAddress)
  expect(new URL(stranger.page.url()).pathname).toBe('/login')
  await stranger.leave()
  const teacher = await house.browser(await house.staff('Peter Skov', ['contact-person'], house.school))
  expect((await teacher.get(caseAddress)).status).toBe(404)
})
