import { execFileSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ServedGallery, serveGallery } from '../../src/platform/ui/testing/serve-gallery.tsx'
import { launchBrowser } from './launch-browser.ts'
import { openVisitor, type Visitor } from './visitor.ts'

// Typing is kept a moment after it pauses, and a task takes the time it takes.
const patience = { timeout: 20_000 }
let browser: Browser
let gallery: ServedGallery
let visitor: Visitor
let page: Page

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-assets.mjs'])
  gallery = await serveGallery()
  browser = await launchBrowser()
})

beforeEach(async () => {
  visitor = await openVisitor(browser, { address: gallery.address, otherHosts: ['www.dr.dk'] })
  page = visitor.page
  return () => visitor.page.context().close()
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

describe('the way out', () => {
  test('is three presses of Shift, and the server is told to clear up', async () => {
    await page.goto('/front')
    await page.goto('/urgent')
    const asked = page.waitForRequest('https://www.dr.dk/vejret')
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift')
    await asked
    // The browser sends it beside the navigation, so it may arrive a moment later.
    await expect.poll(() => gallery.posted.some(({ path }) => path === '/forlad')).toBe(true)
  })

  test('counts the presses aloud and in dots, and other keys begin it again', async () => {
    await page.goto('/urgent')
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    expect(await page.locator('[data-pressed]').textContent()).toBe('Tryk 1 gange mere for at forlade siden')
    expect(await page.locator('[data-on]').count()).toBe(2)
    await page.keyboard.press('a')
    await page.keyboard.press('Shift')
    expect(await page.locator('[data-on]').count()).toBe(1)
  })

  test('is one press of the button, and the page is blank at once', async () => {
    await page.goto('/dialogue')
    const asked = page.waitForRequest('https://www.dr.dk/vejret')
    await page.getByRole('link', { name: 'Forlad siden' }).click({ noWaitAfter: true })
    await asked
  })
})

describe('a form in steps', () => {
  test('moves the focus to the heading of the step that comes', async () => {
    await page.goto('/contact-form')
    await page.getByRole('link', { name: 'Det er forstået' }).click()
    await expect.poll(() => focused(page)).toBe('Hvem er du?')
  })

  test('goes on by Enter and sends nothing', async () => {
    await page.goto('/contact-form#svar')
    await page.getByLabel('Ring til mig').check()
    await page.getByLabel('Dit telefonnummer').fill('12345678')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Læs det igennem')
    expect(gallery.posted.some(({ path }) => path === '/skriv-til-os')).toBe(false)
  })

  test('shows the answers in the words of the page before they are sent', async () => {
    await page.goto('/contact-form#hvem')
    await page.getByLabel('Jeg er forælder').check()
    await page.goto('/contact-form#hvad')
    await page.getByLabel('Skriv med dine egne ord').fill('Det handler om min søn')
    await page.goto('/contact-form#send')
    await expect.poll(() => page.locator('[data-echo=message]').textContent()).toBe('Det handler om min søn')
    expect(await page.locator('[data-echo=who]').textContent()).toBe('Jeg er forælder')
    expect(await page.locator('[data-echo=reach]').textContent()).toBe('Ikke udfyldt')
  })

  test('solves its task while it is filled in', async () => {
    await page.goto('/contact-form#hvad')
    await page.getByLabel('Skriv med dine egne ord').fill('Hej')
    const proof = page.locator('input[name=proof]')
    await expect.poll(() => proof.inputValue(), patience).not.toBe('')
    const { solution } = JSON.parse(atob(await proof.inputValue()))
    expect(solution.derivedKey).toMatch(/^0/)
  })
})

test('a receipt is known to be kept when its last four digits are typed', async () => {
  await page.goto('/receipt')
  const field = page.getByLabel('Skriv de sidste fire cifre')
  await field.fill('1234')
  await expect.poll(() => page.getByText('Det passer ikke').isVisible()).toBe(true)
  await field.fill('3048')
  await expect.poll(() => page.getByText('Det passer. Du har koden.').isVisible()).toBe(true)
})

test('a long answer is counted down', async () => {
  await page.goto('/dialogue')
  await page.getByLabel('Skriv mere').fill('Hej 👋')
  expect(await page.locator('.character-limit').textContent()).toBe('Du har 3.995 tegn tilbage')
})

test('the list of what is wrong has the focus when the page comes', async () => {
  await page.goto('/fields')
  await expect.poll(() => page.evaluate('document.activeElement.hasAttribute("data-error-summary")')).toBe(true)
})

test('a form is sent once, however often the button is pressed', async () => {
  await page.goto('/dialogue')
  const before = sentTo('/dit-svar')
  const send = page.getByRole('button', { name: 'Send' })
  await send.dblclick({ noWaitAfter: true })
  await expect.poll(() => sentTo('/dit-svar')).toBe(before + 1)
  await expect.poll(() => page.locator('form[aria-busy]').count()).toBe(1)
})

describe('a draft', () => {
  test('is kept as it is typed, with the token of the session, and it says so', async () => {
    await page.goto('/case')
    await page.getByLabel('Skriv et notat').fill('Noah var glad i dag')
    await expect
      .poll(() => page.locator('[data-draft-status]').textContent(), patience)
      .toMatch(/^Gemt kl\. \d{1,2}\.\d\d$/)
    const kept = gallery.posted.find(({ path }) => path === '/kladder/note-1')?.fields
    expect(kept?.get('note')).toBe('Noah var glad i dag')
    expect(kept?.get('csrf')).toBe('a-token')
  })

  test('that could not be kept says so, and is kept when it can', async () => {
    gallery.outOfOrder = true
    await page.goto('/case')
    await page.getByLabel('Skriv et notat').fill('Uden net')
    const status = page.locator('[data-draft-status]')
    await expect.poll(() => status.textContent(), patience).toBe('Ikke gemt endnu')
    gallery.outOfOrder = false
    await page.evaluate("window.dispatchEvent(new Event('online'))")
    await expect.poll(() => status.textContent(), patience).toMatch(/^Gemt/)
  })
})

test('a menu closes by Escape and gives the focus back', async () => {
  await page.goto('/today')
  const menu = page.locator('.ms-account')
  await menu.locator('summary').click()
  await page.keyboard.press('Escape')
  expect(await menu.evaluate((found: HTMLDetailsElement) => found.open)).toBe(false)
  expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
})

test('someone who has been away is asked whether they are still there', async () => {
  await page.clock.install({ time: new Date('2098-12-31T23:50:00Z') })
  await page.goto('/today')
  expect(await page.getByRole('dialog').isVisible()).toBe(false)
  await page.clock.runFor('08:30')
  await expect.poll(() => page.getByRole('dialog', { name: 'Du bliver snart logget ud' }).isVisible()).toBe(true)
})

function sentTo(address: string): number {
  return gallery.posted.filter(({ path }) => path === address).length
}

function focused(of: Page): Promise<string> {
  return of.evaluate<string>('document.activeElement.textContent')
}
