import { expect, test } from 'vitest'
import { givenCase, givenFollowUp } from '../../../testing/given-cases.ts'
import { givenSubmission } from '../../../testing/given-contact.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()

test('somebody without a role for it is refused', async () => {
  const administrator = await house.staff('Ib IT', ['administrator'])
  expect((await (await house.browser(administrator)).get('/i-dag')).status).toBe(403)
})

test('with nothing waiting the page says what will come here', async () => {
  const consultant = await house.staff('Kim Konsulent', ['ssp-consultant'])
  const page = await (await house.browser(consultant)).get('/i-dag')
  expect(page.status).toBe(200)
  expect(page.heading).toBe('I dag')
  expect(page.text).toContain('Der er ikke noget, der venter på dig')
  expect(page.headers['cache-control']).toBe('no-store')
})

test('the rail says how many wait, and counts anew when its reader has done something', async () => {
  const browser = await house.browser(await house.staff('Nora Konsulent', ['ssp-consultant']))
  expect((await browser.get('/i-dag')).all('.ms-count')).toEqual([])
  await givenSubmission(house)
  expect((await browser.get('/i-dag')).all('.ms-count')).toEqual([])
  await browser.submit('/soeg', { query: 'Ingen Hedder Sådan' })
  expect((await browser.get('/i-dag')).all('.ms-count').join(' ')).toContain('1')
})

test('what Today shows is named in the log', async () => {
  const consultant = await house.staff('Lone Konsulent', ['ssp-consultant'])
  const { id } = await givenSubmission(house)
  const caseFile = await givenCase(consultant)
  await givenFollowUp(consultant, caseFile.id, 'Ring til skolen')
  expect((await (await house.browser(consultant)).get('/i-dag')).text).toContain('Ring til skolen')
  const { rows } = await house.database.owner.query(
    `select subjects from audit.entries where action = 'reporting.open-today' order by sequence desc limit 1`,
  )
  expect(rows[0].subjects).toEqual(expect.arrayContaining([id, caseFile.id]))
})
