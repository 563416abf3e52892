import { expect, test } from 'vitest'
import { givenCase, givenNote, givenPerson } from '../../../testing/given-cases.ts'
import { givenReceivedExchange } from '../../../testing/given-exchanges.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

/** A name nobody else has, to see where it turns up. */
const canary = 'Kanarie'
const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const anders = await house.staff('Anders Holt', ['contact-person'], house.police)
const caseFile = await givenCase(kim, {
  personId: await givenPerson(kim, { givenName: 'Alva', familyName: canary }),
})
const note = await givenNote(kim, caseFile.id, { body: `${canary} var ved stationen.` })
const id = await givenReceivedExchange(kim, anders, {
  subject: 'person',
  caseId: caseFile.id,
  items: [{ kind: 'note', noteId: note, dataClass: 'ordinary' }],
  necessity: `Tal med ${canary}`,
})

async function found(query: string): Promise<number> {
  const { rows } = await house.database.owner.query<{ found: number }>(query, [`%${canary}%`])
  return rows[0]?.found ?? -1
}

test('a name is in no title, no list, no log, no mail and no words of the trail', async () => {
  for (const who of [kim, anders]) {
    const browser = await house.browser(who)
    for (const path of [
      `/udvekslinger/${id}`,
      '/udvekslinger',
      '/udvekslinger?vis=modtaget',
      '/udvekslinger?vis=delt',
    ]) {
      const page = await browser.get(path)
      expect(page.status).toBe(200)
      expect(page.title).not.toContain(canary)
      if (!path.endsWith(id)) expect(page.wholeText).not.toContain(canary)
    }
    expect((await browser.get(`/udvekslinger/${id}`)).text).toContain(canary)
    expect((await browser.get(`/udvekslinger/${id}/kopi`)).headers['content-disposition']).not.toContain(canary)
  }
  expect(house.logged().join('\n')).not.toContain(canary)
  expect(await found('select count(*)::int as found from audit.entries e where e::text like $1')).toBe(0)
  expect(await found('select count(*)::int as found from mail.outbox o where o::text like $1')).toBe(0)
  expect(await found('select count(*)::int as found from law.findings f where f::text like $1')).toBe(0)
})

test('the ledger and the giving side’s page name the person in the content and never in the title', async () => {
  const browser = await house.browser(kim)
  const page = await browser.get(`/personer/${caseFile.person}/udvekslinger`)
  expect(page.title).toBe('Hvad er delt · Medspil')
  expect(page.text).toContain(canary)
  expect(page.text).not.toContain('ved stationen')
})
