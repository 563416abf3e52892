import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { copenhagenDate } from '../src/kernel/copenhagen-clock.ts'
import { newId } from '../src/kernel/ids.ts'
import { addEventContact, addVolunteer, giveShift } from '../src/modules/events/actions/keep-helpers.ts'
import { givenEvent, givenNightShift } from '../src/testing/given-events.ts'
import { value } from '../src/testing/test-house.ts'
import { expectNoAxeFindings } from './browser/axe.ts'
import { photograph } from './browser/screenshots.ts'
import { openVisitor } from './browser/visitor.ts'
import { openStreetHouse } from './pages/street-house.ts'
import { openStreetLog } from './pages/street-tab.ts'

/** The ways into an entry: from where the phone is, in English, from the frame before the script, with the night's phones. */

const house = await openStreetHouse()

/** The phone may say where it is, and says this. */
async function standAt(context: BrowserContext, latitude: number, longitude: number): Promise<void> {
  await context.grantPermissions(['geolocation'], { origin: house.address() })
  await context.setGeolocation({ latitude, longitude })
}

const firstPlace = (page: Page) => page.locator('.ms-street-places button').first()

test('a phone that may not say where it is says so, and every place is there by name', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await context.clearPermissions()
  const page = await openStreetLog(context)
  await page.getByRole('button', { name: 'Vis de nærmeste først' }).click()
  await page.getByText('Telefonen kan ikke sige, hvor den er.').waitFor()
  await page.getByRole('button', { name: /^Lindå Station/ }).waitFor()
  expect(await firstPlace(page).innerText()).toMatch(/^Lindå Station/)
  await leave()
})

test('a position outside Denmark is not used, and an entry somewhere else is taken in without it', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await standAt(context, 52.52, 13.4)
  const page = await openStreetLog(context)
  await page.getByText('Telefonen siger, at den er uden for Danmark.').waitFor()
  await page.getByRole('button', { name: 'Et andet sted' }).click()
  await page.getByLabel('Hvor? Skriv en gade').fill('Ved havnen')
  await page.getByRole('button', { name: 'Brug det' }).click()
  await page.getByRole('button', { name: '1–5' }).click()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  const stored = () => house.owner.query(`select latitude from outreach.visits where where_words = 'Ved havnen'`)
  await expect.poll(async () => (await stored()).rows).toEqual([{ latitude: null }])
  await leave()
})

test('the nearest place comes first, with how far it is', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await standAt(context, 55.521, 9.3)
  const page = await openStreetLog(context)
  await page.getByText('0,1 km').waitFor()
  expect(await firstPlace(page).innerText()).toMatch(/^Søndermarksskolen/)
  expect(await page.locator('.ms-street-places button').nth(1).innerText()).toContain('11,6 km')
  await photograph(page, 'street-near')
  await leave()
})

test('a browser that cannot run the script has the frame, a line and the form', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await context.route('**/street-log*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }))
  const page = await context.newPage()
  await page.goto('/gadelog')
  await page.getByText('Gadeloggen åbner. Sker der ikke noget, så brug formularen.').waitFor()
  await photograph(page, 'street-opening')
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: 'Til formularen' }).click()
  await page.getByRole('heading', { name: 'Skriv et besøg' }).waitFor()
  await leave()
})

test('while the phone opens its store the page is not blank', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await context.addInitScript(() => {
    const unanswered = { addEventListener: () => undefined }
    IDBFactory.prototype.open = () => Object.assign(Object.create(IDBOpenDBRequest.prototype), unanswered)
  })
  const page = await context.newPage()
  await page.goto('/en/gadelog')
  await page.locator('main[aria-busy="true"]').waitFor()
  await page.getByText('The street log is opening. If nothing happens, use the form.').waitFor()
  expect(await page.getByRole('link', { name: 'To the form' }).getAttribute('href')).toBe('/gadelog/skema')
  await leave()
})

test('who reads English is led to the English page, which works without net from a cold start', async () => {
  await house.owner.query(`update access.accounts set language = 'en' where id = $1`, [house.nadia.account])
  const { page: first, leave } = await openVisitor(await house.browser(), { address: house.address(), width: 360 })
  const context = first.context()
  await first.goto('/login')
  await first.getByRole('button', { name: 'Nadia Bech' }).click()
  await first.waitForURL(/\/i-dag/)
  await first.goto('/gadelog')
  await first.waitForURL(/\/en\/gadelog$/)
  await first.getByRole('heading', { name: 'Where are you?' }).waitFor()
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await first.close()
  const before = await house.countVisits()
  await context.setOffline(true)
  const page = await context.newPage()
  await page.goto('/gadelog')
  await page.waitForURL(/\/en\/gadelog$/)
  await page.getByRole('button', { name: /^Lindå Station/ }).click()
  await page.getByRole('heading', { name: 'Lindå Station' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await expectNoAxeFindings(page)
  for (const answer of ['6–15', '15–17', 'Tense', 'Save']) {
    await page.getByRole('button', { name: answer, exact: true }).first().click()
  }
  await page.getByText('Saved on the phone').waitFor()
  await page.getByRole('button', { name: /^1 waiting/ }).waitFor()
  await context.setOffline(false)
  await page.getByRole('button', { name: /^Everything is sent/ }).waitFor()
  expect(await house.countVisits()).toBe(before + 1)
  await leave()
})

test('the phones of the night one has a shift are there without net, each with what they are', async () => {
  const today = copenhagenDate(new Date())
  const eventId = await givenEvent(house.maja, today)
  const { shiftId } = await givenNightShift(house.maja, eventId, today)
  const volunteer = newId()
  value(await addVolunteer(house.maja, { eventId, id: volunteer, name: 'Frida Frivillig', phone: '20 30 40 50' }))
  const police = { eventId, id: newId(), part: 'police', name: 'Vagthavende', phone: '+45 114' } as const
  value(await addEventContact(house.maja, police))
  value(await giveShift(house.maja, { eventId, shiftId, who: { kind: 'account', id: house.maja.account } }))
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await (await openStreetLog(context)).close()
  await context.setOffline(true)
  const page = await openStreetLog(context)
  await page.getByText('Hvem ringer du til?').click()
  await page.getByRole('heading', { name: 'J-dag i Lindå' }).waitFor()
  const frida = page.getByRole('link', { name: /Frida Frivillig · Frivillig/ })
  expect(await frida.getAttribute('href')).toBe('tel:20304050')
  expect(await page.getByRole('link', { name: /Vagthavende · Politi/ }).getAttribute('href')).toBe('tel:+45114')
  await photograph(page, 'street-phones')
  await expectNoAxeFindings(page)
  await leave()
})
