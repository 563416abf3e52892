import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAuthSettings } from '../src/platform/auth/auth-settings.ts'
import { auditOf, givenInInbox, inquiryRow } from '../src/testing/given-inbox.ts'
import { openTestHouse } from '../src/testing/test-house.ts'
import { expectFitsWidth, tabTo } from './browser/keyboard.ts'
import { launchBrowser } from './browser/launch-browser.ts'
import { openVisitor, type Visitor } from './browser/visitor.ts'

/** What somebody without a mouse does, and somebody who needs everything twice as large. Each step by keys alone. */

const house = await openTestHouse()
await house.staff('Maja Lindholm', ['ssp-consultant'])
await house.database.owner.query('update access.accounts set demonstration = true')
const inquiry = await givenInInbox(house)

let browser: Browser
let address: string
beforeAll(async () => {
  openAuthSettings({ demonstration: true, provider: null, publicUrl: null })
  address = await house.listen()
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const message = 'Der er nogen, der venter på mig efter skole.'

test('a message is written and sent by the keyboard alone', async () => {
  const { page, leave } = await openVisitor(browser, { address, width: 1280 })
  await page.goto('/skriv-til-os/ung')
  await press(page, 'link', 'Videre')
  await tabTo(page, page.getByLabel('Skriv med dine egne ord'))
  await page.keyboard.type(message)
  await press(page, 'link', 'Næste')
  await choose(page, 'Vælg det, der passer bedst', 'Mig selv')
  await press(page, 'link', 'Næste')
  await choose(page, 'Vil du sige, hvem du er?', 'Nej, jeg vil være anonym')
  await press(page, 'link', 'Næste')
  await press(page, 'button', 'Se det hele igennem')
  await page.waitForURL((url) => url.hash === '')
  expect(await page.getByRole('main').innerText()).toContain(message)
  await press(page, 'button', 'Send')
  await page.getByRole('heading', { level: 1, name: 'Tak. Vi har fået det, du skrev' }).waitFor()
  expect(await auditOf(house, 'contact.submit-inquiry')).toMatchObject({ outcome: 'done' })
  await leave()
})

test('what is missing is told at once, and leads to its question', async () => {
  const { page, leave } = await signIn()
  await page.goto(`/henvendelser/${inquiry.id}/afgoer`)
  await press(page, 'button', 'Se vejene')
  await page.getByRole('alert').waitFor()
  await expect.poll(() => page.evaluate("document.activeElement.matches('[data-error-summary]')")).toBe(true)
  await press(page, 'link', 'Svar på, om nogen er i fare nu')
  await expect.poll(() => focusIsIn(page, 'Er et barn eller en ung i fare lige nu?')).toBe(true)
  await leave()
})

test('a triage is answered and decided by the keyboard alone', async () => {
  const { page, leave } = await signIn()
  await page.goto(`/henvendelser/${inquiry.id}/afgoer`)
  await choose(page, 'Er et barn eller en ung i fare lige nu?', 'Nej')
  await choose(page, 'Er der mistanke om vold eller andre overgreb?', 'Nej')
  await choose(page, 'Kan barnet eller den unge have brug for særlig støtte?', 'Nej')
  await choose(page, 'Er formålet at forebygge kriminalitet?', 'Nej')
  await choose(page, 'Har familien sagt ja til, at SSP hjælper?', 'Ikke spurgt')
  await press(page, 'button', 'Se vejene')
  await page.waitForURL(/\/afgoer\/vej$/)
  await choose(page, 'Vælg en vej', 'Kun råd')
  await tabTo(page, page.getByLabel('Begrundelse'))
  await page.keyboard.type('Den unge ville bare spørge om noget.')
  await press(page, 'button', 'Gem afgørelsen')
  await page.waitForURL(/gemt=afgjort/)
  expect(await inquiryRow(house, inquiry.id)).toMatchObject({ status: 'decided' })
  await leave()
})

test.each(['/skriv-til-os/ung', '/dit-svar', '/find-din-konsulent'])(
  'twice as large, %s fits, and nothing on it is cut off',
  async (path) => {
    const { page, leave } = await openVisitor(browser, { address, width: 640 })
    await page.goto(path)
    await expectFitsWidth(page, 320)
    expect(await cutOff(page)).toEqual([])
    await leave()
  },
)

test('twice as large, the triage fits, and its button can be reached above the bar', async () => {
  const { page, leave } = await signIn()
  await page.setViewportSize({ width: 320, height: 450 })
  await page.goto(`/henvendelser/${inquiry.id}/afgoer`)
  await expectFitsWidth(page, 320)
  expect(await cutOff(page)).toEqual([])
  await tabTo(page, page.getByRole('button', { name: 'Se vejene' }))
  expect(await focusIsCovered(page)).toBe(false)
  await leave()
})

async function signIn(): Promise<Visitor> {
  const visitor = await openVisitor(browser, { address, width: 1280 })
  await visitor.page.goto('/login')
  await tabTo(visitor.page, visitor.page.getByRole('button', { name: 'Maja Lindholm' }))
  await visitor.page.keyboard.press('Enter')
  await visitor.page.waitForURL(/\/i-dag/)
  return visitor
}

/**
 * Tabs to the one that is in sight, sees that the focus shows, and presses Enter. A link to something on the same page
 * brings the focus there a moment later, and nobody presses Tab before that.
 */
async function press(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name }).filter({ visible: true }).last()
  await tabTo(page, wanted)
  const step = await wanted.getAttribute('href')
  await page.keyboard.press('Enter')
  if (step?.startsWith('#')) await page.locator(`${step}:focus, ${step} :focus`).waitFor({ state: 'attached' })
}

/** Tabs into a question and goes down its answers by the arrow keys until the one wanted is chosen. */
async function choose(page: Page, question: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: question }).filter({ visible: true })
  const wanted = group.getByLabel(answer, { exact: true })
  await tabTo(page, group.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let steps = 0; steps < 12 && !(await wanted.isChecked()); steps += 1) await page.keyboard.press('ArrowDown')
  expect(await wanted.isChecked()).toBe(true)
}

function focusIsIn(page: Page, question: string): Promise<boolean> {
  return page.evaluate<boolean>(
    `document.activeElement.closest('fieldset')?.querySelector('legend').textContent === ${JSON.stringify(question)}`,
  )
}

/** The classes of what says more than it shows. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('main *, nav *')]
    .filter((element) => element.checkVisibility() && getComputedStyle(element).overflowX === 'hidden')
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
    .map((element) => element.className)`)
}

/** Whether something lies over the middle of what has the focus. */
function focusIsCovered(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const box = document.activeElement.getBoundingClientRect()
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return !document.activeElement.contains(top)
  })()`)
}
