import { execFileSync } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../src/kernel/ids.ts'
import { recordObservation } from '../src/modules/hotspots/index.ts'
import { openAuthSettings } from '../src/platform/auth/auth-settings.ts'
import { givenPlace } from '../src/testing/given-places.ts'
import { openTestHouse, value } from '../src/testing/test-house.ts'
import { findAxeFindings } from './browser/axe.ts'
import { launchBrowser } from './browser/launch-browser.ts'
import { photograph } from './browser/screenshots.ts'
import { signIn } from './browser/signed-in-visitor.ts'
import { openVisitor } from './browser/visitor.ts'

// A visitor notes any request to another host as a trouble, and any breach of the content policy: leaving proves none.
execFileSync(process.execPath, ['scripts/build-assets.mjs'])
const house = await openTestHouse()
const kim = await house.staff('Maja Lindholm', ['ssp-consultant'])
await house.database.owner.query('update access.accounts set demonstration = true')
await givenPlace(kim)
await givenPlace(kim, { name: 'Åskolen', kind: 'school', position: { latitude: 55.5, longitude: 9.2 } })
const position = { latitude: 55.49, longitude: 9.16 }
for (let made = 0; made < 3; made += 1) {
  value(await recordObservation(kim, { origin: newId(), seenAt: new Date(), heads: '6-15', position }))
}

let browser: Browser
let address: string
beforeAll(async () => {
  openAuthSettings({ demonstration: true, provider: null, publicUrl: null })
  address = await house.listen()
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

for (const width of [360, 1440]) {
  test(`the map at ${width} asks nobody but the house, and has no findings`, async () => {
    const { page, leave } = await signIn(browser, address, kim, width)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto('/kort')
      await page.locator('.ms-map-mark').first().waitFor()
      expect(await findAxeFindings(page)).toEqual([])
      if (width === 1440) await photograph(page, `place-map-${colorScheme}`)
    }
    await leave()
  })
}

test('a place is reached by key with its name and how it stands, and opens', async () => {
  const { page, leave } = await signIn(browser, address, kim)
  await page.goto('/kort')
  const mark = page.getByRole('button', { name: 'Åskolen. Efter behov. Sidst besøgt: Aldrig' })
  await mark.waitFor()
  const before = await mark.boundingBox()
  await page.locator('[data-place-map]').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await mark.boundingBox())?.x).not.toBe(before?.x)
  await mark.focus()
  await page.keyboard.press('Enter')
  await page.locator('.leaflet-popup').getByRole('link', { name: 'Åskolen' }).waitFor()
  await page.getByRole('link', { name: 'Spring kortet over' }).focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('map-tables')
  await leave()
})

test('without script the tables stand alone', async () => {
  const signedIn = await signIn(browser, address, kim)
  const cookies = await signedIn.page.context().cookies()
  const { page, leave } = await openVisitor(browser, { address, script: false })
  await page.context().addCookies(cookies)
  await page.goto('/kort')
  expect(await page.locator('[data-map-frame]').isVisible()).toBe(false)
  expect(await page.getByRole('table').count()).toBe(2)
  await leave()
  await signedIn.leave()
})
