import { beforeEach, expect, test, vi } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { openFloodGates } from '../../../platform/flood/flood-gates.ts'
import { readTalk, writingFields } from '../../../testing/dialogue-reader.ts'
import { givenSubmission } from '../../../testing/given-contact.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()

beforeEach(() => {
  openFloodGates({ sleep: async () => undefined })
})

async function audit(action: string) {
  const { rows } = await house.database.owner.query(
    'select outcome, actor_kind, subjects, account_id from audit.entries where action = $1 order by sequence desc limit 1',
    [action],
  )
  return rows[0]
}

test('a visit that ran out asks for the code again, and what was being written is still there', async () => {
  const { code, id } = await givenSubmission(house)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 31 * 60_000 })
  const page = await readTalk(house, code)
  vi.useRealTimers()
  const browser = await house.browser()
  const over = await browser.post('/dit-svar', { ...writingFields(page), message: 'Jeg tror, han er', step: 'write' })
  expect(over.heading).toBe('Læs dit svar')
  expect(over.text).toContain('Det, du var ved at skrive, er her stadig.')
  const back = await browser.post('/dit-svar', { ...over.fields(), code, step: 'open' })
  expect(back.find('textarea')?.text.trim()).toBe('Jeg tror, han er')
  const { rows } = await house.database.owner.query('select from contact.messages where inquiry_id = $1', [id])
  expect(rows).toHaveLength(1)
})

test.each([['missing'], ['invented']])('with a %s visit nothing is written or shown', async (which) => {
  const { id } = await givenSubmission(house)
  const visit = which === 'missing' ? '' : 'A'.repeat(90)
  const browser = await house.browser()
  const page = await browser.post('/dit-svar', { visit, message: 'Hej', messageId: newId(), step: 'write' })
  expect(page.heading).toBe('Læs dit svar')
  const { rows } = await house.database.owner.query('select from contact.messages where inquiry_id = $1', [id])
  expect(rows).toHaveLength(1)
})

test('a file of somebody else’s talk does not exist', async () => {
  const mine = await readTalk(house, (await givenSubmission(house)).code)
  const file = await (await house.browser()).post('/dit-svar', { ...writingFields(mine), step: 'file', file: newId() })
  expect(file.status).toBe(404)
  expect(await audit('contact.read-own-attachment')).toMatchObject({ outcome: 'missing', actor_kind: 'sender' })
})

test('closing asks the browser to forget, and shows nothing of the talk', async () => {
  const { code } = await givenSubmission(house)
  const page = await (await house.browser()).post('/dit-svar', {
    ...writingFields(await readTalk(house, code)),
    step: 'close',
  })
  expect(page.headers['clear-site-data']).toBe('"cache", "storage"')
  expect(page.heading).toBe('Samtalen er lukket')
  expect(page.all('.ms-speech')).toEqual([])
})

test('after closing, a browser that sends its last pages once more shows nothing of the talk', async () => {
  const { code } = await givenSubmission(house, { message: 'Det her må ingen se.' })
  const browser = await house.browser()
  const door = await browser.get('/dit-svar')
  const opening = { ...door.fields(), code, step: 'open' }
  const talk = await browser.post('/dit-svar', opening)
  expect(talk.text).toContain('Det her må ingen se.')
  const writing = { ...writingFields(talk), message: 'Hallo', step: 'write' }
  await browser.post('/dit-svar', { ...writingFields(talk), step: 'close' })

  for (const last of [opening, writing]) {
    const page = await browser.post('/dit-svar', last)
    expect(page.heading).toBe('Læs dit svar')
    expect(page.wholeText).not.toContain('Det her må ingen se.')
    expect(page.html).not.toContain(code.slice(0, 8))
  }
  const again = await browser.get('/dit-svar')
  const back = await browser.post('/dit-svar', { ...again.fields(), code, step: 'open' })
  expect(back.text).toContain('Det her må ingen se.')
  expect(back.text).not.toContain('Hallo')
})
