import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAuthSettings } from '../src/platform/auth/auth-settings.ts'
import { givenMeeting, givenMember, givenSeries, natteravn, seatFor } from '../src/testing/given-fora.ts'
import { openTestHouse } from '../src/testing/test-house.ts'
import { expectNoAxeFindings } from './browser/axe.ts'
import { launchBrowser } from './browser/launch-browser.ts'
import { photograph } from './browser/screenshots.ts'
import { mainText, signIn } from './browser/signed-in-visitor.ts'

/**
 * A handover meeting with the police and the school: three names of which one is dropped, one becomes a talk and one a
 * concern, none of them shown while somebody from outside the circle is in the room.
 */

const house = await openTestHouse()
const maja = await house.staff('Maja Lindholm', ['ssp-consultant'])
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
const peter = await house.staff('Peter Skov', ['contact-person'], house.school)
await house.database.owner.query('update access.accounts set demonstration = true')

let meetingId: string
let browser: Browser
let address: string
beforeAll(async () => {
  openAuthSettings({ demonstration: true, provider: null, publicUrl: null })
  const series = await givenSeries(maja)
  for (const member of [anders, peter]) await givenMember(maja, series, seatFor(member))
  await givenMember(maja, series, natteravn)
  meetingId = await givenMeeting(maja, series)
  address = await house.listen()
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test('the police hand in four lines, and the victim is left out before anything is saved', async () => {
  const { page, leave } = await signIn(browser, address, anders)
  await page.goto(`/moeder/${meetingId}/liste/ny`)
  const lines = [
    'Noah Vinther, 14 år, truffet med hash, sigtet',
    'Alba Rønn, 13 år, slagsmål, sigtet',
    'Mikkel Toft, 16 år, knallert uden plade, sigtet',
    'Silje Bruun, 15 år, tyveri, forurettet',
  ]
  await page.getByRole('textbox', { name: 'Navne' }).fill(lines.join('\n'))
  await page.getByRole('button', { name: 'Se listen igennem' }).click()
  expect(await mainText(page)).toContain('3 navne gemmes')
  expect(await mainText(page)).toContain('Forurettede: linje 4')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Gem listen' }).click()
  expect(await mainText(page)).toContain('Tak. SSP går listen igennem på mødet.')
  await leave()
})

test('the meeting goes through the names: one is dropped, one becomes a talk, one a concern', async () => {
  const { page, leave } = await signIn(browser, address, maja)
  await page.goto(`/moeder/${meetingId}/i-gang`)
  for (const here of ['Maja Lindholm', 'Anders Holt', 'Peter Skov', 'Bente Krogh']) {
    await page.getByLabel(here).first().check()
  }
  await page.getByRole('button', { name: 'Begynd mødet' }).click()
  await page.goto(`/moeder/${meetingId}/liste`)
  await page.getByRole('link', { name: 'Begynd med det første navn' }).click()
  expect(await mainText(page)).toContain('Navnet er dækket')
  expect(await page.content()).not.toContain('Noah Vinther')
  await expectNoAxeFindings(page)
  await leaveTheRoom(page, 'Natteravnene')
  await page.goto(`/moeder/${meetingId}/liste`)
  await page.getByRole('link', { name: 'Begynd med det første navn' }).click()
  expect(await mainText(page)).toContain('Noah Vinther')
  await photograph(page, 'police-list')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Læg væk' }).click()
  expect(await mainText(page)).toContain('Navnet er lagt væk.')
  await keep(page, 'Alba Rønn', 'Bekymringssamtale')
  await keep(page, 'Mikkel Toft', 'Bekymring til SSP')
  expect(await mainText(page)).toContain('3 af 3')
  expect(await mainText(page)).toContain('Lagt væk')
  await leave()
})

async function leaveTheRoom(page: Page, body: string): Promise<void> {
  await page.goto(`/moeder/${meetingId}/i-gang`)
  const seat = page.getByRole('listitem').filter({ hasText: body })
  await seat.getByRole('button', { name: 'Forlader rummet' }).click()
}

async function keep(page: Page, name: string, choice: string): Promise<void> {
  expect(await mainText(page)).toContain(name)
  await page.getByRole('link', { name: choice }).click()
  await page.getByLabel('Hvorfor skal SSP vide det nu').fill('Han er på vej ind i en gruppe, der begår hærværk.')
  await page.getByLabel('Hvad er aftalt?').fill('Vi ringer til hjemmet i denne uge.')
  await page.getByLabel('Hvem gør det?').selectOption({ label: 'Maja Lindholm' })
  await page.getByLabel('Inden hvilken dag?').fill('31.12.2099')
  await page.getByRole('button', { name: 'Gem, og vis næste navn' }).click()
}

test('the kept names wait among the inquiries, the dropped one is nowhere to be found', async () => {
  const { page, leave } = await signIn(browser, address, maja)
  await page.goto('/henvendelser')
  expect(await page.getByRole('link', { name: /Om et barn med navn/ }).count()).toBe(2)
  await page.getByRole('searchbox').fill('Noah Vinther')
  await page.keyboard.press('Enter')
  await page.getByText('Vi fandt ikke noget').waitFor()
  await leave()
})
