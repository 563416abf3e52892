import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { photograph } from './browser/screenshots.ts'
import { openStreetHouse } from './pages/street-house.ts'
import { logOrdinaryEntry, multiplyQueue, openStreetLog, rawStore } from './pages/street-tab.ts'

/** Nothing that was written is lost: a full phone, a full house, a concern far from the net, the night of two half past twos. */

const house = await openStreetHouse()

/** A full phone, as IndexedDB tells of it: what was put is given up with its whole transaction. */
function setFull(page: Page, isFull: boolean): Promise<void> {
  return page.evaluate((full) => {
    const { put, add } = IDBObjectStore.prototype
    // `add` is not used by the page; it keeps the real `put` for when there is room again.
    if (!full) IDBObjectStore.prototype.put = add
    else {
      IDBObjectStore.prototype.add = put
      IDBObjectStore.prototype.put = function (...kept) {
        const asked = put.apply(this, kept)
        this.transaction.abort()
        return asked
      }
    }
  }, isFull)
}

test('a phone without room says so, keeps what is on the screen, and saves it when there is room', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  const page = await openStreetLog(context)
  const before = await house.countVisits()
  await page.getByRole('button', { name: /^Lindå Station/ }).click()
  await page.getByRole('button', { name: '1–5' }).click()
  await page.getByLabel('Noget, der skal huskes?').fill('To piger delte en pose chips')
  await setFull(page, true)
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Telefonens plads er brugt. Det sidste er ikke gemt.').waitFor()
  await page.getByRole('link', { name: 'Til formularen' }).waitFor()
  expect(await page.getByLabel('Noget, der skal huskes?').inputValue()).toBe('To piger delte en pose chips')
  await photograph(page, 'street-full')
  expect(await house.countVisits()).toBe(before)
  await setFull(page, false)
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Gemt på telefonen').waitFor()
  await page.getByText('Telefonens plads er brugt').waitFor({ state: 'hidden' })
  await expect.poll(house.countVisits).toBe(before + 1)
  await leave()
})

test('a concern written without net becomes one inquiry at the intake', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  await (await openStreetLog(context)).close()
  await context.setOffline(true)
  const page = await openStreetLog(context)
  await page.getByRole('button', { name: /^Søndermarksskolen/ }).click()
  await page.getByRole('button', { name: '6–15' }).click()
  await page.getByRole('button', { name: 'Gør til bekymring' }).click()
  await page.getByRole('button', { name: 'En gruppe' }).click()
  await page.getByLabel('Hvorfor er det mere end en iagttagelse?').fill('Helt unge, og en af dem havde en kniv')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Skriv både hvorfor, og hvad du så eller hørte.').waitFor()
  await page.getByLabel('Hvad så eller hørte du?').fill('De viste den frem bag hallen')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByRole('button', { name: /^1 venter/ }).waitFor()
  expect(await rawStore(page)).not.toContain('kniv')
  await context.setOffline(false)
  await page.getByRole('button', { name: /^Alt er sendt/ }).waitFor()
  await page.goto('/henvendelser')
  await page.getByRole('link', { name: /^Om en gruppe/ }).click()
  await page.getByText('Helt unge, og en af dem havde en kniv').waitFor()
  await page.getByText('De viste den frem bag hallen').waitFor()
  expect((await house.owner.query('select id from contact.inquiries')).rowCount).toBe(1)
  await leave()
})

test('what the leader has no room for stays on the phone, sealed and alone, until there is', async () => {
  const { context, leave } = await house.phoneOf('Nadia Bech')
  const page = await openStreetLog(context)
  await expect.poll(async () => (await rawStore(page)).match(/^sealed /gm)?.length).toBeGreaterThan(1)
  await context.setOffline(true)
  await logOrdinaryEntry(page, 'Lindå Station')
  await multiplyQueue(page, 150)
  await house.owner.query(
    `insert into outreach.held_entries (municipality_id, id, account_id, device_id, why, sealed)
     select municipality_id, gen_random_uuid(), account_id, id, 'role-lost', 'x'
       from outreach.devices, generate_series(1, 450) where account_id = $1`,
    [house.nadia.account],
  )
  await house.owner.query('update access.role_assignments set ended_at = now() where account_id = $1', [
    house.nadia.account,
  ])
  await context.setOffline(false)
  await page.getByText('På nær 100, der bliver her, til der er plads hos lederen.').waitFor()
  await page.getByText('Resten af det, der ventede, ligger hos lederen.').waitFor()
  await photograph(page, 'street-held-full')
  const kept = await rawStore(page)
  expect(kept.match(/^queue /gm)).toHaveLength(100)
  expect(kept).not.toContain('"name":"state"')
  await house.owner.query('delete from outreach.held_entries where account_id = $1', [house.nadia.account])
  await page.reload()
  await page.getByText('Det, der ventede, ligger hos lederen.').waitFor()
  expect(await rawStore(page)).toBe('')
  const held = await house.owner.query('select why, count(*)::int as count from outreach.held_entries group by why')
  expect(held.rows).toEqual([{ why: 'role-lost', count: 100 }])
  await leave()
})

test('two entries at half past two, in the hour that comes twice, are kept an hour apart', async () => {
  const { context, leave } = await house.phoneOf('Maja Lindholm')
  const page = await openStreetLog(context)
  await context.setOffline(true)
  for (const at of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']) {
    await page.clock.setFixedTime(at)
    await logOrdinaryEntry(page, 'Lindå Station')
  }
  await page.clock.setFixedTime(new Date())
  await page.getByRole('button', { name: /^2 venter/ }).click()
  await expect.poll(() => page.getByText('25/10 2.30').count()).toBe(2)
  await context.setOffline(false)
  await page.getByRole('button', { name: /^Alt er sendt/ }).waitFor()
  const { rows } = await house.owner.query(
    `select happened_at from outreach.visits where happened_on = '2026-10-25' order by happened_at`,
  )
  expect(rows.map(({ happened_at }) => happened_at.toISOString())).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
  ])
  await leave()
})
