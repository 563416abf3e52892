import { expect, test } from 'vitest'
import { expectNoAxeFindings } from './browser/axe.ts'
import { openVisitor } from './browser/visitor.ts'
import { openStreetHouse } from './pages/street-house.ts'
import { logOrdinaryEntry, openStreetLog, rawStore } from './pages/street-tab.ts'

/** Whose the phone is: what is on it goes with the login, and nothing of one login is there for the next. */

const house = await openStreetHouse()

test('a phone that never had the page open with net says so, and leads to the form', async () => {
  const { page, leave } = await openVisitor(await house.browser(), { address: house.address(), width: 360 })
  await page.goto('/gadelog')
  await page.getByText('Åbn siden én gang med net').waitFor()
  expect(await page.getByRole('link', { name: 'Til formularen' }).getAttribute('href')).toBe('/gadelog/skema')
  await expectNoAxeFindings(page)
  await leave()
})

test('signing out asks before unsent entries are lost, and leaves nothing on the phone', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  const page = await openStreetLog(context)
  await context.route('**/gadelog/aflever', (route) => route.abort())
  await logOrdinaryEntry(page, 'Lindå Station')
  await page.goto('/i-dag')
  const signOut = async () => {
    await page.locator('.ms-account summary').click()
    await page.getByRole('button', { name: 'Log ud' }).click()
  }
  await signOut()
  await page.getByText('1 notater i gadeloggen er ikke sendt endnu').waitFor()
  await page.getByRole('button', { name: 'Bliv, og send dem først' }).click()
  expect(await rawStore(page)).toContain('queue ')
  await page.reload()
  await signOut()
  await page.getByRole('button', { name: 'Log ud, og slet dem' }).click()
  await page.waitForURL(/\/farvel/)
  expect(await rawStore(page)).toBe('')
  await leave()
})

test('another login on the same phone finds nothing of the first, whose entries are handed in', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  const page = await openStreetLog(context)
  const before = await house.countVisits()
  await context.setOffline(true)
  await logOrdinaryEntry(page, 'Lindå Station')
  await page.close()
  await context.setOffline(false)
  await context.clearCookies()
  const other = await context.newPage()
  await other.goto('/login')
  await other.getByRole('button', { name: 'Nadia Bech' }).click()
  await other.waitForURL(/\/i-dag/)
  const log = await openStreetLog(context)
  await expect.poll(house.countVisits).toBe(before + 1)
  await log.reload()
  await log.getByRole('heading', { name: 'Hvor er I?' }).waitFor()
  // The reload may come before the phone has heard that all was taken; it then hands in once more, and forgets.
  await expect.poll(async () => (await rawStore(log)).includes(house.maja.account)).toBe(false)
  expect(await house.countVisits()).toBe(before + 1)
  await leave()
})

test('a browser that keeps nothing says so, and leads to the form', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  const page = await context.newPage()
  await page.goto('/gadelog')
  await page.getByText('Telefonen vil ikke gemme noget').waitFor()
  await page.getByRole('link', { name: 'Til formularen' }).waitFor()
  await leave()
})

test('who lost the role is told, what waited goes to the leader, and the phone forgets', async () => {
  const { context, leave } = await house.phoneOf('Nadia Bech')
  const page = await openStreetLog(context)
  const before = await house.countVisits()
  await context.setOffline(true)
  await logOrdinaryEntry(page, 'Lindå Station')
  await house.owner.query(
    'update access.role_assignments set ended_at = now(), ended_by = account_id where account_id = $1',
    [house.nadia.account],
  )
  await context.setOffline(false)
  await page.getByText('Alt fra dit login er slettet på telefonen. Det, der ventede, ligger hos lederen.').waitFor()
  expect(await rawStore(page)).toBe('')
  expect(await house.countVisits()).toBe(before)
  const held = await house.owner.query('select why from outreach.held_entries')
  expect(held.rows).toEqual([{ why: 'role-lost' }])
  await leave()
})
