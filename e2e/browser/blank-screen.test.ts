import { execFileSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ServedGallery, serveGallery } from '../../src/platform/ui/testing/serve-gallery.tsx'
import { findAxeFindings } from './axe.ts'
import { launchBrowser } from './launch-browser.ts'
import { openVisitor } from './visitor.ts'

let browser: Browser
let gallery: ServedGallery
let page: Page

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build-assets.mjs'])
  gallery = await serveGallery()
  browser = await launchBrowser()
})

beforeEach(async () => {
  page = (await openVisitor(browser, { address: gallery.address })).page
  await page.goto('/meeting')
  return () => page.context().close()
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

/** Whether anything of the meeting can be seen, read out or reached, and what the window is called. */
async function isBlank(): Promise<boolean> {
  const seen = await page.getByRole('heading', { name: 'Sag 2026-0012' }).count()
  const covered = await page.locator('[data-blank-cover]').isVisible()
  if ((seen === 0) !== covered) throw new Error('Half of the page is covered')
  return covered
}

test('the button blanks the whole screen, the window’s name too, and a press brings it back', async () => {
  expect(await isBlank()).toBe(false)
  await page.getByRole('link', { name: 'Skjul skærmen' }).click()
  expect(await isBlank()).toBe(true)
  expect(await page.title()).toBe('Medspil')
  expect(await findAxeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Vis igen' }).click()
  expect(await isBlank()).toBe(false)
  expect(await page.title()).toBe('Overleveringsmøde · Medspil')
})

test('B blanks it, but not while somebody is writing', async () => {
  await page.getByLabel('Referat').pressSequentially('bb')
  expect(await isBlank()).toBe(false)
  expect(await page.getByLabel('Referat').inputValue()).toBe('bb')
  await page.getByRole('heading', { name: 'Sag 2026-0012' }).click()
  await page.keyboard.press('b')
  expect(await isBlank()).toBe(true)
})

test('B can be turned off, and stays so', async () => {
  await page.getByRole('button', { name: 'Slå tasten B fra' }).click()
  await page.getByRole('heading', { name: 'Sag 2026-0012' }).click()
  await page.keyboard.press('b')
  expect(await isBlank()).toBe(false)
  await page.goto('/meeting')
  expect(await page.getByRole('button', { name: 'Slå tasten B til' }).count()).toBe(1)
})

test('Escape twice blanks it, also while writing, and once more does not bring it back', async () => {
  await page.getByLabel('Referat').focus()
  await page.keyboard.press('Escape')
  expect(await isBlank()).toBe(false)
  await page.keyboard.press('Escape')
  expect(await isBlank()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await isBlank()).toBe(true)
})

test('a screen that is told nothing of the room any more is covered, and fetched anew', async () => {
  await page.clock.install()
  await page.goto('/meeting')
  await page.clock.runFor('00:11')
  expect(await isBlank()).toBe(false)
  const later = async () => {
    await page.clock.runFor('00:11')
    return isBlank()
  }
  await expect.poll(later).toBe(true)
  expect(await page.locator('[data-blank-why]').textContent()).toContain('Rummet er ikke det samme som før.')
  await page.getByRole('button', { name: 'Vis igen' }).click()
  await expect.poll(isBlank).toBe(false)
})

test('without script there is a link to an empty page', async () => {
  const { page: plain } = await openVisitor(browser, { address: gallery.address, script: false })
  await plain.goto('/meeting')
  const link = plain.getByRole('link', { name: 'Skjul skærmen' })
  expect(await link.getAttribute('href')).toBe('/moeder/1/skjul')
  expect(await plain.getByText('Tryk B').count()).toBe(0)
  await plain.context().close()
})
