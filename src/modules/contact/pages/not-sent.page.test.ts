import { expect, test } from 'vitest'
import { writingFields } from '../../../testing/dialogue-reader.ts'
import { openTestHouse } from '../../../testing/test-house.ts'

const house = await openTestHouse()
const young = '/skriv-til-os/ung'
const words = 'Jeg bliver fulgt efter hver dag.\n\nJeg er bange.'

async function closeUnit(closed: boolean): Promise<void> {
  await house.database.owner.query('update directory.organisations set closed_at = $1 where id = $2', [
    closed ? new Date() : null,
    house.unit,
  ])
}

async function faults(action: string): Promise<number> {
  const { rows } = await house.database.owner.query(
    `select count(*)::int as count from audit.entries where action = $1 and outcome = 'fault'`,
    [action],
  )
  return rows[0].count
}

test('a form that nobody would read says so before anything is written', async () => {
  await closeUnit(true)
  const page = await (await house.browser()).get(young)
  expect(page.text).toContain('Lige nu kan vi ikke tage imod det, du skriver her')
  await closeUnit(false)
})

test('a send that fails cannot be missed: the words are there, and so is somebody to call', async () => {
  const browser = await house.browser()
  const form = await browser.get(young)
  const check = await browser.post(young, { ...form.fields(), message: words, concerns: 'self', step: 'check' })
  await closeUnit(true)
  const failed = await browser.post(young, { ...check.fields(), step: 'send' })
  expect(failed.status).toBe(500)
  expect(failed.heading).toBe('Det blev ikke sendt')
  expect(failed.text).toContain('Vi har ikke fået det, du skrev')
  expect(failed.text).toContain('112')
  expect(failed.text).toMatch(/Nummer på fejlen: [0-9a-f]{8}/)
  expect(failed.fields().message).toBe(words)
  expect(failed.headers['set-cookie']).toBeUndefined()
  expect(await faults('contact.submit-inquiry')).toBe(1)

  await closeUnit(false)
  const sent = await browser.post(young, { ...failed.fields(), step: 'send' })
  expect(sent.heading).toBe('Tak. Vi har fået det, du skrev')
})

test('what is written in a talk is not lost to a fault either', async () => {
  const browser = await house.browser()
  const form = await browser.get(young)
  const answers = { ...form.fields(), message: words, concerns: 'self' }
  const sent = await browser.post(young, { ...answers, step: 'send' })
  const talk = await browser.post('/dit-svar', { code: sent.all('[data-code]')[0] ?? '', step: 'open' })
  await house.database.owner.query('alter table contact.messages add constraint full_disk check (false) not valid')
  const failed = await browser.post('/dit-svar', {
    ...writingFields(talk),
    message: 'Han står udenfor nu',
    step: 'write',
  })
  expect(failed.status).toBe(500)
  expect(failed.fields().message).toBe('Han står udenfor nu')
  await house.database.owner.query('alter table contact.messages drop constraint full_disk')
  const again = await browser.post('/dit-svar', { ...failed.fields(), step: 'write' })
  expect(again.text).toContain('Sendt. Vi har fået det.')
  expect(again.text).toContain('Han står udenfor nu')
})
