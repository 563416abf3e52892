import { expect, test } from 'vitest'
import { newId } from '../src/kernel/ids.ts'
import { storeEntry } from '../src/modules/outreach/actions/store-entry.ts'
import type { HandIn, StreetEntry } from '../src/modules/outreach/street-log.wire.ts'
import { value } from '../src/testing/test-house.ts'
import { expectNoAxeFindings } from './browser/axe.ts'
import { photograph } from './browser/screenshots.ts'
import { openStreetHouse } from './pages/street-house.ts'
import { killTab, logOrdinaryEntry, multiplyQueue, openStreetLog, rawStore } from './pages/street-tab.ts'

/** The street log on a phone: without net from a cold start, through a killed tab and a restarted server. */

const house = await openStreetHouse()

test('two entries without net outlive a killed tab and a restarted server, and are stored once', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await (await openStreetLog(context)).close()
  await context.setOffline(true)
  await house.stop()
  const cold = await openStreetLog(context)
  await photograph(cold, 'street-where')
  await expectNoAxeFindings(cold)
  expect(await logOrdinaryEntry(cold, 'Lindå Station')).toBe(7)
  await cold.getByRole('button', { name: /^Søndermarksskolen/ }).click()
  await cold.getByRole('button', { name: '1–5' }).click()
  await cold.getByLabel('Noget, der skal huskes?').fill('To piger delte en pose chips')
  await photograph(cold, 'street-form')
  await expectNoAxeFindings(cold)
  await cold.getByRole('button', { name: 'Gem', exact: true }).click()
  await cold.getByRole('button', { name: /^2 venter/ }).waitFor()
  const kept = await rawStore(cold)
  expect(kept).toContain('key that stays')
  for (const secret of ['pose chips', 'Søndermarksskolen', 'Maja']) expect(kept).not.toContain(secret)
  await killTab(cold)
  await house.start()
  const again = await openStreetLog(context)
  await again.getByRole('button', { name: /^2 venter/ }).waitFor()
  await context.setOffline(false)
  await again.getByRole('button', { name: /^Alt er sendt/ }).waitFor()
  await openStreetLog(context)
  expect(await house.countVisits()).toBe(2)
  await leave()
})

test('a thousand waiting entries go in one go, and those whose answer was lost are not stored twice', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  const page = await openStreetLog(context)
  const before = await house.countVisits()
  await context.setOffline(true)
  await logOrdinaryEntry(page, 'Lindå Station')
  await multiplyQueue(page, 1000)
  let sendings = 0
  await context.route('**/gadelog/aflever', async (route) => {
    sendings += 1
    if (sendings !== 3) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await context.setOffline(false)
  await page.getByRole('button', { name: /^800 venter/ }).waitFor({ timeout: 60_000 })
  await page.reload()
  await page.getByRole('button', { name: /^Alt er sendt/ }).waitFor({ timeout: 60_000 })
  expect((await house.countVisits()) - before).toBe(1000)
  await leave()
})

test('a name is pointed out, a CPR number must go, and neither is kept unseen', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  const page = await openStreetLog(context)
  await page.getByRole('button', { name: /^Lindå Station/ }).click()
  await page.getByRole('button', { name: '1–5' }).click()
  await page.getByLabel('Noget, der skal huskes?').fill('Talte med Emma 010203-1234')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('alert').getByText('Det må ikke gemmes').waitFor()
  await page.getByRole('button', { name: 'Fjern nummeret' }).click()
  expect(await page.getByLabel('Noget, der skal huskes?').inputValue()).toBe('Talte med Emma')
  await page.getByText('Ligner et navn: Emma.').waitFor()
  await page.getByLabel('Der er ikke navne i teksten').check()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Gemt på telefonen').waitFor()
  await page.getByRole('button', { name: /^Alt er sendt/ }).waitFor()
  await leave()
})

test('an entry dated in the future is not accepted, says why, and is mended', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  const page = await openStreetLog(context)
  const before = await house.countVisits()
  await page.getByRole('button', { name: /^Lindå Station/ }).click()
  await page.getByRole('button', { name: '1–5' }).click()
  await page.getByText('Tid, minutter og mere').click()
  await page.getByLabel('Hvornår?').fill('2099-01-01T12:00')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('button', { name: /^1 venter/ }).click()
  await page.getByText('Ikke modtaget. Tidspunktet ligger i fremtiden.').waitFor()
  await photograph(page, 'street-queue')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: 'Ret', exact: true }).click()
  await page.getByText('Tid, minutter og mere').click()
  await page.getByRole('button', { name: 'Nu', exact: true }).click()
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('button', { name: /^Alt er sendt/ }).waitFor()
  expect((await house.countVisits()) - before).toBe(1)
  await leave()
})

test('a session that ran out stops neither the writing nor the sending', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await (await openStreetLog(context)).close()
  const before = await house.countVisits()
  await context.clearCookies()
  const page = await openStreetLog(context)
  await page.getByRole('link', { name: 'Log ind for at hente steder' }).waitFor()
  await logOrdinaryEntry(page, 'Lindå Station')
  await expect.poll(house.countVisits).toBe(before + 1)
  await leave()
})

test('an entry mended on the phone while the office corrected it is kept in both wordings', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  const page = await openStreetLog(context)
  const before = await house.countVisits()
  let arrived: StreetEntry | undefined
  await context.route('**/gadelog/aflever', async (route) => {
    const sent: HandIn = JSON.parse(new URLSearchParams(route.request().postData() ?? '').get('handIn') ?? '')
    arrived ??= sent.entries[0]
    await route.fetch()
    await route.abort()
  })
  await logOrdinaryEntry(page, 'Lindå Station')
  await expect.poll(house.countVisits).toBe(before + 1)
  if (!arrived) throw new Error('Nothing arrived')
  const { themes, actions, met } = arrived
  const lists = { themes: [...themes], actions: [...actions], met: [...met] }
  const corrected = { ...arrived, ...lists, version: newId(), buildsOn: arrived.version, mood: 'calm' as const }
  value(await storeEntry(house.maja, { entry: corrected }))
  await page.getByRole('button', { name: /^1 venter/ }).click()
  await page.getByRole('button', { name: 'Ret', exact: true }).click()
  await page.getByRole('button', { name: 'Uro' }).click()
  await context.unroute('**/gadelog/aflever')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('button', { name: /^Alt er sendt/ }).click()
  await page.getByText('Der er to udgaver. Begge er gemt.').waitFor()
  expect(await page.getByRole('link', { name: 'Se, og vælg' }).getAttribute('href')).toBe(`/besoeg/${arrived.id}`)
  expect(await house.countVisits()).toBe(before + 1)
  await leave()
})
