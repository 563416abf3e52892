import { expect, test } from 'vitest'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const consultant = await house.staff('Kim Konsulent', ['ssp-consultant'])

test('a contact person may not search', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  const page = await (await house.browser(teacher)).submit('/soeg', { query: 'Anders' })
  expect(page.status).toBe(403)
})

test('one letter is too little, and the letter stands', async () => {
  const page = await (await house.browser(consultant)).submit('/soeg', { query: 'a' })
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Skriv mindst to tegn'])
})

test('a search that finds nothing says so, and its words are on record', async () => {
  const page = await (await house.browser(consultant)).submit('/soeg', { query: 'Ingen Hedder Sådan' })
  expect(page.text).toContain('Vi fandt ikke noget, du har adgang til')
  const { rows } = await house.database.owner.query(
    `select details, account_id from audit.entries where action = 'reporting.search-everything' and outcome = 'done' order by sequence desc limit 1`,
  )
  expect(rows[0]).toMatchObject({
    account_id: consultant.account,
    details: { words: 'Ingen Hedder Sådan', persons: 0 },
  })
})

test('a CPR number that was searched for does not stand in the log', async () => {
  await (await house.browser(consultant)).submit('/soeg', { query: 'Mads 040312-1234' })
  const { rows } = await house.database.owner.query(
    `select details ->> 'words' as words from audit.entries where action = 'reporting.search-everything' order by sequence desc limit 1`,
  )
  expect(rows).toEqual([{ words: 'Mads 040312-xxxx' }])
})

test('only wildcards and quotes find nothing and break nothing', async () => {
  for (const words of ['%%%', '__', `'"\\`, '((((', '&|!:*']) {
    const page = await (await house.browser(consultant)).submit('/soeg', { query: words })
    expect({ words, status: page.status }).toEqual({ words, status: 200 })
  }
})
