import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { galleryPages } from '../../src/platform/ui/gallery/gallery.tsx'
import { type ServedGallery, serveGallery } from '../../src/platform/ui/testing/serve-gallery.tsx'
import { assetFolder } from '../../src/platform/web/assets.ts'
import { expectNoAxeFindings } from './axe.ts'
import { expectFitsWidth, tabTo } from './keyboard.ts'
import { launchBrowser } from './launch-browser.ts'
import { photograph } from './screenshots.ts'
import { openVisitor } from './visitor.ts'

let browser: Browser
let gallery: ServedGallery

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-assets.mjs'])
  gallery = await serveGallery()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

describe.each(galleryPages)('the page of samples "$name"', ({ name }) => {
  test.each(['da', 'en'] as const)('has no axe findings (%s)', async (language) => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address, language })
    await page.goto(language === 'en' ? `/en/${name}` : `/${name}`)
    await expectNoAxeFindings(page, { language })
    await leave()
  })

  test('has no axe findings in the dark, where contrast is another', async () => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`/${name}`)
    await expectNoAxeFindings(page)
    await leave()
  })

  test('is never wider than the window', async () => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address })
    await page.goto(`/${name}`)
    for (const width of [320, 360, 768, 1024, 1440]) await expectFitsWidth(page, width)
    await photograph(page, `gallery-${name}`)
    await leave()
  })
})

describe('without script', () => {
  test('a form in steps shows one at a time, and back works', async () => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address, script: false })
    await page.goto('/contact-form')
    const heading = page.getByRole('heading', { level: 2 })
    await expect.poll(() => heading.first().textContent()).toBe('Før du skriver')
    await page.getByRole('link', { name: 'Det er forstået' }).click()
    await expect.poll(() => page.locator('.ms-step:visible h2').allInnerTexts()).toEqual(['Hvem er du?'])
    await page.goBack()
    await expect
      .poll(() => page.locator('.ms-step:visible h2.ms-step-title').allInnerTexts())
      .toEqual(['Før du skriver'])
    await leave()
  })

  test('a form that came back opens where the first error is, and an error leads to its field', async () => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address, script: false })
    await page.goto('/contact-form-errors')
    expect(await page.locator('.ms-step:visible h2').allInnerTexts()).toEqual(['Hvad vil du fortælle?'])
    await page.getByRole('link', { name: 'Skriv et telefonnummer med otte cifre' }).click()
    await expect.poll(() => page.getByLabel('Dit telefonnummer').isVisible()).toBe(true)
    await leave()
  })

  test('fields that belong to an answer come with it', async () => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address, script: false })
    await page.goto('/contact-form#svar')
    const phone = page.getByLabel('Dit telefonnummer')
    expect(await phone.isVisible()).toBe(false)
    await page.getByLabel('Ring til mig').check()
    expect(await phone.isVisible()).toBe(true)
    await leave()
  })

  test('all the rooms can be reached from the bottom of a phone', async () => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address, script: false, width: 360 })
    await page.goto('/today')
    await page.locator('.ms-tabs summary').click()
    expect(await page.locator('.ms-tabs').getByRole('link', { name: 'Opsætning' }).isVisible()).toBe(true)
    await leave()
  })
})

describe('by keyboard', () => {
  test('the first stop is the way past the menu', async () => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address })
    await page.goto('/front')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
    await leave()
  })

  test.each(['row', 'card'])('a whole %s can be reached and seen to have the focus', async (kind) => {
    const { page, leave } = await openVisitor(browser, { address: gallery.address })
    await page.goto(kind === 'row' ? '/today' : '/front')
    const name = kind === 'row' ? 'Opfølgning med forældre' : 'Jeg er forælder'
    await tabTo(page, page.getByRole('link', { name, exact: true }))
    await leave()
  })
})

test('what a public page needs beside itself is light: style, script and the two fonts', async () => {
  const { page, leave } = await openVisitor(browser, { address: gallery.address })
  const fetched: string[] = []
  page.on('requestfinished', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto('/front')
  await page.evaluate('document.fonts.ready')
  const assets = fetched.filter((path) => path.startsWith('/assets/'))
  expect(assets.length).toBe(4)
  expect(assets.reduce((bytes, path) => bytes + weightOnTheWire(path), 0)).toBeLessThanOrEqual(56_000)
  await leave()
})

test('forced colours still tell what is chosen', async () => {
  const { page, leave } = await openVisitor(browser, { address: gallery.address, forcedColours: true })
  await page.goto('/fields')
  const widths = await page.evaluate<string[]>(`[...document.querySelectorAll('input[type=radio]')]
    .map((radio) => radio.checked + ' ' + getComputedStyle(radio).borderTopWidth)`)
  expect(widths).toEqual(['false 2px', 'true 7px', 'false 2px'])
  await leave()
})

/** The bytes of an asset as the server sends it: its compressed twin, where it has one. */
function weightOnTheWire(path: string): number {
  const file = `${assetFolder}${path.slice('/assets/'.length)}`
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
}
