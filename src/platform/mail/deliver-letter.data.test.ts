import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import type { StaffActor } from '../../kernel/actor.ts'
import { openTestHouse, testMunicipality, value } from '../../testing/test-house.ts'
import { startWorker } from '../queue/queue.ts'
import { deliverLetterTask } from './deliver-letter.ts'
import type { MailLetter } from './mail-letter.ts'
import { openMailServer } from './mail-server.ts'
import { askForLetter, givenReceiver, lettersTo, until } from './testing/given-letters.ts'
import { openTestMailServer } from './testing/test-mail-server.ts'

const house = await openTestHouse()
const server = await openTestMailServer()
openMailServer(server.settings, 'https://medspil.lindaa.example')
const openWorker = () =>
  startWorker(
    house.database.asJobs,
    [deliverLetterTask],
    async () => [testMunicipality],
    () => undefined,
  )
const workers = await Promise.all([openWorker(), openWorker()])
afterAll(async () => {
  for (const worker of workers) await worker.stop()
  openMailServer(null, null)
  await server.stop()
})

const meeting = {
  id: '0197a1b2-0000-7000-8000-000000000001',
  sequence: 0,
  name: 'Lokalråd Syd',
  place: 'Rådhuset, lokale 2',
  startsAt: new Date('2036-11-24T12:00:00Z'),
  endsAt: new Date('2036-11-24T13:30:00Z'),
}

test('a letter is sent when its action is kept, and never when it is refused', async () => {
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  await askForLetter(house.visitor(), { letter: { letter: 'news' }, account: kim.account, ending: 'refuse' })
  expect(await lettersTo(house, kim)).toEqual([])
  const arrived = server.next()
  value(await askForLetter(house.visitor(), { letter: { letter: 'news' }, account: kim.account }))
  expect((await arrived).subject).toBe('Der er noget nyt til dig i Medspil')
  expect(server.letters).toHaveLength(1)
})

test('it holds the words of the catalogue and nothing else', async () => {
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  const arrived = server.next()
  value(await askForLetter(kim, { letter: { letter: 'waiting' }, account: kim.account }))
  const letter = await arrived
  expect(letter.subject).toBe('Noget venter på dig i Medspil')
  expect(letter.text).toBe(`Hej

Noget i Medspil venter på, at du tager stilling.

Log ind for at se det:
https://medspil.lindaa.example/i-dag

Mailen siger med vilje ikke, hvad det handler om.

Venlig hilsen
Lindå Kommune

Mailen er sendt automatisk. Du kan ikke svare på den.
`)
  expect(letter.html).toBe(false)
  expect(letter.attachments).toEqual([])
})

test('it says who it is from, that a machine sent it, and not which', async () => {
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  const arrived = server.next()
  value(await askForLetter(kim, { letter: { letter: 'deadline' }, account: kim.account }))
  const { headers, from, to, messageId } = await arrived
  expect(from?.text).toBe('"Lindå Kommune" <medspil@lindaa.example>')
  expect([to].flat().map((receiver) => receiver?.text)).toEqual(['kim@lindaa.example'])
  expect(messageId).toMatch(/^<[0-9a-f-]{36}@medspil\.lindaa\.example>$/)
  expect([...headers.keys()].sort()).toEqual([
    'auto-submitted',
    'content-transfer-encoding',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
    'x-auto-response-suppress',
  ])
  expect(headers.get('auto-submitted')).toBe('auto-generated')
})

test('a meeting comes with the day, the place and a calendar file, in the language of its receiver', async () => {
  const anna = await givenReceiver(house, 'anna@lindaa.example', 'en')
  const arrived = server.next()
  value(await askForLetter(anna, { letter: { letter: 'meeting-called', meeting }, account: anna.account }))
  const letter = await arrived
  expect(letter.subject).toBe('You are called to a meeting')
  expect(letter.text).toBe(`Hello

You are called to this meeting:

Lokalråd Syd
Monday 24 November 2036 at 13:00–14:30
Place: Rådhuset, lokale 2

Sign in to see it:
https://medspil.lindaa.example/en/moeder

Kind regards
Lindå Kommune

This mail was sent automatically. You cannot reply to it.
`)
  const calendar = new ICAL.Component(ICAL.parse(`${letter.attachments[0]?.content}`))
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')).toBe(`${meeting.id}@medspil`)
})

test('a meeting that is off takes itself out of the calendar', async () => {
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  const arrived = server.next()
  const cancelled: MailLetter = { letter: 'meeting-cancelled', meeting: { ...meeting, sequence: 2, place: '' } }
  value(await askForLetter(kim, { letter: cancelled, account: kim.account }))
  const letter = await arrived
  expect(letter.subject).toBe('Et møde er aflyst')
  expect(letter.text).toContain('Lokalråd Syd\nmandag den 24. november 2036 kl. 13.00–14.30\n\nLog ind')
  expect(`${letter.attachments[0]?.content}`).toContain('METHOD:CANCEL')
})

test('a municipality with a host name of its own sends its people there', async () => {
  await house.database.owner.query(`update directory.municipalities set host_names = '{ssp.lindaa.example}'`)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  const arrived = server.next()
  value(await askForLetter(kim, { letter: { letter: 'news' }, account: kim.account }))
  expect((await arrived).text).toContain('https://ssp.lindaa.example/i-dag')
  await house.database.owner.query(`update directory.municipalities set host_names = '{}'`)
})

test('two workers send each letter once', async () => {
  const before = server.letters.length
  const addresses = Array.from({ length: 12 }, (_none, index) => `r${index + 10}@lindaa.example`)
  const receivers: StaffActor[] = []
  for (const address of addresses) receivers.push(await givenReceiver(house, address))
  for (const { account } of receivers) value(await askForLetter(house.system, { letter: { letter: 'news' }, account }))
  for (const receiver of receivers) {
    await until(async () => (await lettersTo(house, receiver)).every(({ outcome }) => outcome === 'sent'))
  }
  const sent = server.letters.slice(before).map(({ to }) => [to].flat()[0]?.text)
  expect(sent.sort()).toEqual(addresses)
})

test('nothing of it is in the trail but the kind and the account', async () => {
  const { rows } = await house.database.owner.query(
    `select action, details from audit.entries where action like 'mail.%' and outcome = 'done' order by sequence limit 1`,
  )
  expect(rows[0]?.action).toBe('mail.take-letter')
  expect(Object.keys(rows[0]?.details).sort()).toEqual(['account', 'kind', 'task'])
  const trail = await house.database.owner.query(`select string_agg(details::text, '') as text from audit.entries`)
  expect(trail.rows[0].text).not.toContain('lindaa.example')
})
