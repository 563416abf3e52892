import { beforeEach, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { openFloodGates } from '../../../platform/flood/flood-gates.ts'
import { readTalk, writingFields } from '../../../testing/dialogue-reader.ts'
import { givenSubmission } from '../../../testing/given-contact.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { answerSender } from '../actions/answer-sender.ts'
import { noteInternally } from '../actions/note-internally.ts'

const house = await openTestHouse()
const karen = await house.staff('Karen Konsulent', ['ssp-consultant'])

beforeEach(() => {
  openFloodGates({ sleep: async () => undefined })
})

async function statusOf(inquiry: string): Promise<string> {
  const { rows } = await house.database.owner.query('select status from contact.inquiries where id = $1', [inquiry])
  return rows[0].status
}

async function audit(action: string) {
  const { rows } = await house.database.owner.query(
    'select outcome, actor_kind, subjects, account_id from audit.entries where action = $1 order by sequence desc limit 1',
    [action],
  )
  return rows[0]
}

test.each([
  ['a code that is no code', '1234'],
  ['a code with a letter', '1234 5678 9012 345O'],
  ['a code nobody was given', '1234 5678 9012 3456'],
  ['nothing', ''],
])('%s gets one clear sentence and no more', async (_what, code) => {
  const page = await readTalk(house, code)
  expect(page.status).toBe(422)
  expect(page.errors).toEqual(['Koden passer ikke. Den har 16 tal. Se efter, om de alle er rigtige, og prøv igen.'])
  expect(page.all('.ms-speech')).toEqual([])
})

test('a guess is on record, without what was guessed', async () => {
  await readTalk(house, '9999 8888 7777 6666')
  expect(await audit('contact.find-by-receipt')).toMatchObject({
    outcome: 'missing',
    actor_kind: 'visitor',
    subjects: [],
  })
  const { rows } = await house.database.owner.query(`select from audit.entries where details::text like '%9999%'`)
  expect(rows).toEqual([])
})

test('the code is read as people type it, and shown again on the first return only', async () => {
  const { code } = await givenSubmission(house, { message: 'Jeg så noget ved broen.' })
  const first = await readTalk(house, ` ${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}.`)
  expect(first.heading).toBe('Din samtale med SSP')
  expect(first.text).toContain('Jeg så noget ved broen.')
  expect(first.all('[data-code]')[0]?.replaceAll(' ', '')).toBe(code)
  expect(first.text).toContain('En af os læser det senest')
  const second = await readTalk(house, code)
  expect(second.all('[data-code]')).toEqual([])
  expect(second.html).not.toContain(code.slice(0, 8))
})

test('nothing of the talk stands in an address, a title or a cookie, or is kept by the browser', async () => {
  const { code } = await givenSubmission(house)
  const page = await readTalk(house, code)
  expect(page.headers['set-cookie']).toBeUndefined()
  expect(page.headers['cache-control']).toBe('no-store')
  expect(page.title).toBe('Din samtale med SSP · Medspil')
  const addresses = [...page.html.matchAll(/(?:action|href)="(\/dit-svar[^"]*)"/g)].map((match) => match[1])
  expect(new Set(addresses)).toEqual(new Set(['/dit-svar']))
})

test('the sender reads the answer, by the name of who wrote it, and writes back', async () => {
  const { code, id } = await givenSubmission(house)
  value(await answerSender(karen, { inquiryId: id, formKey: newId(), text: 'Godt, at du skriver. Hvor var det?' }))
  expect(await statusOf(id)).toBe('with-sender')
  const page = await readTalk(house, code)
  expect(page.text).toContain('Karen Konsulent')
  expect(page.text).toContain('Godt, at du skriver. Hvor var det?')
  expect(page.text).toContain('Vi har svaret.')

  const browser = await house.browser()
  const after = await browser.post('/dit-svar', { ...writingFields(page), message: 'Ved hallen.', step: 'write' })
  expect(after.text).toContain('Sendt. Vi har fået det.')
  expect(after.text).toContain('Ved hallen.')
  expect(await statusOf(id)).toBe('with-us')
  expect(await audit('contact.write-in-dialogue')).toMatchObject({
    outcome: 'done',
    actor_kind: 'sender',
    subjects: [id],
  })
})

test('who goes back, writes something else and sends the same form again loses neither', async () => {
  const { code } = await givenSubmission(house)
  const browser = await house.browser()
  const fields = writingFields(await readTalk(house, code))
  for (const message of ['Det var i går.', 'Det var i går.', 'Nej, det var i forgårs.']) {
    const page = await browser.post('/dit-svar', { ...fields, message, step: 'write' })
    expect(page.text).toContain('Sendt. Vi har fået det.')
  }
  const said = (await readTalk(house, code)).all('.ms-speech').filter((speech) => speech.includes('Det var i går.'))
  expect(said).toHaveLength(1)
  expect((await readTalk(house, code)).text).toContain('Nej, det var i forgårs.')
})

test('what a program writes waits, and is taken all the same', async () => {
  let waited = 0
  openFloodGates({
    async sleep(milliseconds) {
      if (milliseconds === 10_000) waited += 1
    },
  })
  const { code } = await givenSubmission(house)
  const browser = await house.browser()
  const fields = writingFields(await readTalk(house, code))
  for (let number = 1; number <= 61; number += 1) {
    await browser.post('/dit-svar', { ...fields, message: `Besked ${number}.`, step: 'write' })
    expect(waited).toBe(number <= 60 ? 0 : 1)
  }
  expect((await readTalk(house, code)).text).toContain('Besked 61.')
})

test('who writes after a decision is waited for again, with a new limit', async () => {
  const { code, id } = await givenSubmission(house)
  const { owner } = house.database
  await owner.query(`update contact.inquiries set status = 'decided', due_at = '2020-01-01' where id = $1`, [id])
  const page = await readTalk(house, code)
  expect(page.text).toContain('Vi er færdige med det, du skrev om.')
  await (await house.browser()).post('/dit-svar', {
    ...writingFields(page),
    message: 'Det er sket igen.',
    step: 'write',
  })
  const { rows } = await owner.query('select status, due_at > now() as ahead from contact.inquiries where id = $1', [
    id,
  ])
  expect(rows[0]).toEqual({ status: 'with-us', ahead: true })
})

test('who writes in a talk that was joined to another wakes the other', async () => {
  const main = await givenSubmission(house)
  const joined = await givenSubmission(house)
  await house.database.owner.query(`update contact.inquiries set status = 'decided', merged_into = $1 where id = $2`, [
    main.id,
    joined.id,
  ])
  await house.database.owner.query(`update contact.inquiries set status = 'with-sender' where id = $1`, [main.id])
  const page = await readTalk(house, joined.code)
  await (await house.browser()).post('/dit-svar', { ...writingFields(page), message: 'Hallo?', step: 'write' })
  expect(await statusOf(main.id)).toBe('with-us')
  expect(await statusOf(joined.id)).toBe('decided')
})

test('a double click is one message', async () => {
  const { code } = await givenSubmission(house)
  const page = await readTalk(house, code)
  const browser = await house.browser()
  const message = { ...writingFields(page), message: 'Kun én gang.', step: 'write' }
  await Promise.all([browser.post('/dit-svar', message), browser.post('/dit-svar', message)])
  expect(
    (await readTalk(house, code)).all('.ms-speech').filter((speech) => speech.includes('Kun én gang.')),
  ).toHaveLength(1)
})

test.each([
  ['nothing', '', 'Skriv, hvad du vil sige, eller vælg en fil'],
  ['too much', 'a'.repeat(10_001), 'Skriv højst 10.000 tegn'],
])('%s is not sent, and what was typed stays', async (_what, message, sentence) => {
  const { code } = await givenSubmission(house)
  const browser = await house.browser()
  const page = await browser.post('/dit-svar', {
    ...writingFields(await readTalk(house, code)),
    message,
    step: 'write',
  })
  expect(page.status).toBe(422)
  expect(page.errors.join()).toContain(sentence)
  expect(page.find('textarea')?.text.trim()).toBe(message)
})

test('what colleagues write among themselves is never shown to the sender', async () => {
  const { code, id } = await givenSubmission(house)
  value(await noteInternally(karen, { inquiryId: id, formKey: newId(), text: 'Jeg ringer til skolen.' }))
  expect((await readTalk(house, code)).wholeText).not.toContain('Jeg ringer til skolen.')
})

test('the talk is the same in English', async () => {
  const { code } = await givenSubmission(house)
  const page = await (await house.browser()).post('/en/dit-svar', { step: 'open', code })
  expect(page.heading).toBe('Your conversation with SSP')
  expect(page.find('form')?.getAttribute('action')).toBe('/en/dit-svar')
})
