import { execFileSync } from 'node:child_process'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../src/kernel/ids.ts'
import { recordObservation } from '../src/modules/hotspots/index.ts'
import { openAuthSettings } from '../src/platform/auth/auth-settings.ts'
import { openMapTiles } from '../src/platform/web/map-tiles.ts'
import { givenHotspot } from '../src/testing/given-hotspots.ts'
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
const station = await givenPlace(kim)
await givenHotspot(kim, station)
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

for (const width of [360, 768, 1440]) {
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

test('a layer is switched by key without a reload, on the map, in the tables and in the links', async () => {
  const { page, leave } = await signIn(browser, address, kim)
  await page.goto('/kort')
  await page.locator('.ms-map-mark').first().waitFor()
  expect(await page.getByRole('button', { name: 'Vis' }).isVisible()).toBe(false)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const [marks, tables] = [page.locator('.ms-map-mark'), page.getByRole('table')]
  expect([await marks.count(), await tables.count()]).toEqual([2, 3])
  await page.getByRole('checkbox', { name: 'Steder' }).focus()
  await page.keyboard.press('Space')
  // The hotspot stays, in its ring.
  expect([await marks.count(), await tables.count()]).toEqual([1, 2])
  expect(await page.locator('.ms-map-mark--hotspot').count()).toBe(1)
  await page.getByRole('checkbox', { name: 'Observationer' }).focus()
  await page.keyboard.press('Space')
  expect(await page.locator('.ms-map-heat').count()).toBe(0)
  expect(new URL(page.url()).searchParams.getAll('lag')).toEqual(['hotspots'])
  const other =
    (await page.getByRole('navigation', { name: 'Skolehalvår' }).getByRole('link').last().getAttribute('href')) ?? ''
  expect(new URL(other, address).searchParams.getAll('lag')).toEqual(['hotspots'])
  await page.getByRole('checkbox', { name: 'Hotspots' }).uncheck()
  expect([await marks.count(), await tables.count()]).toEqual([0, 0])
  expect(asked).toEqual([])
  await page.reload()
  await page.getByRole('checkbox', { name: 'Steder' }).check()
  expect([await marks.count(), await tables.count()]).toEqual([2, 1])
  await leave()
})

test('with a bubble open the arrows still move the map, and Escape closes it and leads back to the mark', async () => {
  const { page, leave } = await signIn(browser, address, kim)
  await page.goto('/kort')
  const mark = page.getByRole('button', { name: /^Åskolen/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  const link = page.locator('.leaflet-popup').getByRole('link', { name: 'Åskolen' })
  await link.focus()
  const before = await mark.boundingBox()
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await mark.boundingBox())?.y).not.toBe(before?.y)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('.leaflet-popup').count()).toBe(0)
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
  await leave()
})

test('a tile server that is set is asked for squares and told nothing else, and whose map it is stands beside it', async () => {
  openMapTiles({ template: 'https://fliser.example.dk/{z}/{x}/{y}.png', credit: 'Kortstyrelsen' })
  const signedIn = await signIn(browser, address, kim)
  const cookies = await signedIn.page.context().cookies()
  const { page, leave } = await openVisitor(browser, { address, otherHosts: ['fliser.example.dk'] })
  await page.context().addCookies(cookies)
  const asked: { readonly address: string; readonly told: string }[] = []
  await page.route('https://fliser.example.dk/**', async (route) => {
    const { referer, cookie } = await route.request().allHeaders()
    asked.push({ address: route.request().url(), told: `${referer ?? ''}${cookie ?? ''}` })
    await route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' })
  })
  await page.goto('/kort')
  await page.locator('.leaflet-tile-loaded').first().waitFor()
  expect(asked.every((each) => /^https:\/\/fliser\.example\.dk\/\d+\/\d+\/\d+\.png$/.test(each.address))).toBe(true)
  expect(asked.map(({ told }) => told).join('')).toBe('')
  expect(await page.getByText('Kortets baggrund: Kortstyrelsen').isVisible()).toBe(true)
  openMapTiles(null)
  await leave()
  await signedIn.leave()
})

test('without script the tables stand alone', async () => {
  const signedIn = await signIn(browser, address, kim)
  const cookies = await signedIn.page.context().cookies()
  const { page, leave } = await openVisitor(browser, { address, script: false })
  await page.context().addCookies(cookies)
  await page.goto('/kort')
  expect(await page.locator('[data-map-frame]').isVisible()).toBe(false)
  expect(await page.getByRole('table').count()).toBe(3)
  await page.getByRole('checkbox', { name: 'Steder' }).uncheck()
  await page.getByRole('button', { name: 'Vis' }).click()
  expect(await page.getByRole('table').count()).toBe(2)
  await leave()
  await signedIn.leave()
})
