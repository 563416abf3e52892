import { afterAll, expect, test } from 'vitest'
import { newId } from '../../kernel/ids.ts'
import { openSqlActor } from '../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../testing/test-house.ts'
import { startWorker } from '../queue/queue.ts'
import { deliverLetterTask } from './deliver-letter.ts'
import { openMailServer } from './mail-server.ts'
import { takeLetter } from './take-letter.ts'
import { tendOutbox } from './tend-outbox.ts'
import { askForLetter, countLetters, givenReceiver, lettersTo, until } from './testing/given-letters.ts'
import { openTestMailServer } from './testing/test-mail-server.ts'

const house = await openTestHouse()
const server = await openTestMailServer()
const sqlActor = await openSqlActor(house.database)
const worker = await startWorker(
  house.database.asJobs,
  [deliverLetterTask],
  async () => [testMunicipality],
  () => undefined,
)
afterAll(async () => {
  await sqlActor.close()
  await worker.stop()
  openMailServer(null, null)
  await server.stop()
})

const hour = 3_600_000
const news = { letter: { letter: 'news' } } as const

async function onlyLetterId(account: string): Promise<string> {
  const { rows } = await house.database.owner.query('select id from mail.outbox where account_id = $1', [account])
  return rows[0].id
}

test('nobody but the system reads the outbox, and nobody settles for others', async () => {
  const kim = await givenReceiver(house, null)
  const administrator = await house.staff('Ib IT', ['administrator'])
  value(await askForLetter(kim, { ...news, account: kim.account }))
  for (const actor of [kim, administrator, house.visitor()]) {
    expect(await sqlActor.try(actor, 'select from mail.outbox')).toBe(0)
    expect(await sqlActor.try(actor, `update mail.outbox set last_fault = 'other'`)).toBe(0)
    expect(await sqlActor.try(actor, 'delete from mail.outbox')).toBe(0)
  }
  expect(await sqlActor.try({ ...house.system, municipality: 575 }, 'select from mail.outbox')).toBe(0)
  expect(await sqlActor.try(house.system, 'select from mail.outbox')).toBeGreaterThan(0)
  expect(await sqlActor.try(house.system, `update mail.outbox set letter = 'deadline'`)).toBe('refused')
})

test('a letter to an account of another municipality is refused by the database', async () => {
  const stranger = askForLetter(house.system, { ...news, account: newId() })
  await expect(stranger).rejects.toThrow('foreign key')
})

test('a CPR number in the place of a meeting is not mailed, nor kept', async () => {
  const kim = await givenReceiver(house, null)
  const times = { startsAt: new Date('2036-11-24T12:00:00Z'), endsAt: new Date('2036-11-24T13:00:00Z') }
  const meeting = { id: newId(), sequence: 0, name: 'Lokalråd', place: 'Hos 040312-1234', ...times }
  value(await askForLetter(kim, { letter: { letter: 'meeting-called', meeting }, account: kim.account }))
  const { rows } = await house.database.owner.query('select meeting_place from mail.outbox where account_id = $1', [
    kim.account,
  ])
  expect(rows).toEqual([{ meeting_place: 'Hos 040312-xxxx' }])
})

test.each([
  ['no address', null, '', 'no-address'],
  ['what is no address', 'kim, anna@lindaa.example', '', 'no-address'],
  ['a closed account', 'kim@lindaa.example', 'disabled_at = now()', 'account-closed'],
  ['an invented account', 'kim@lindaa.example', 'demonstration = true', 'demonstration'],
])('%s gets no letter, and the row says why', async (_name, email, change, reason) => {
  openMailServer(server.settings, null)
  const kim = await givenReceiver(house, email)
  if (change) await house.database.owner.query(`update access.accounts set ${change} where id = $1`, [kim.account])
  value(await askForLetter(house.system, { ...news, account: kim.account }))
  await until(async () => (await lettersTo(house, kim))[0]?.outcome !== null)
  expect(await lettersTo(house, kim)).toMatchObject([{ outcome: 'skipped', reason, attempts: 0 }])
  expect(server.letters).toEqual([])
})

test('without a server a letter waits, says why, and is sent once there is one', async () => {
  openMailServer(null, null)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  value(await askForLetter(house.system, { ...news, account: kim.account }))
  await until(async () => (await lettersTo(house, kim))[0]?.last_fault === 'no-server')
  value(await tendOutbox(house.system, { serverIsThere: false }))
  expect(await lettersTo(house, kim)).toMatchObject([{ outcome: null, last_fault: 'no-server' }])
  const arrived = server.next()
  openMailServer(server.settings, null)
  value(await tendOutbox(house.system, { serverIsThere: true }))
  expect((await arrived).subject).toBe('Der er noget nyt til dig i Medspil')
})

test('asking again before the letter has left makes it no two', async () => {
  openMailServer(null, null)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  for (const _time of [1, 2, 3]) value(await askForLetter(house.system, { ...news, account: kim.account }))
  value(await askForLetter(house.system, { letter: { letter: 'deadline' }, account: kim.account }))
  expect((await lettersTo(house, kim)).map(({ letter }) => letter)).toEqual(['news', 'deadline'])
})

test('what has waited for more than a day is old news, and is given up', async () => {
  openMailServer(null, null)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  house.database.setClock(new Date(Date.now() - 25 * hour))
  value(await askForLetter(house.system, { ...news, account: kim.account }))
  house.database.setClock(new Date())
  const letter = await onlyLetterId(kim.account)
  expect(await takeLetter(house.system, { letter, site: null, serverIsThere: true })).toMatchObject({ value: null })
  expect(await lettersTo(house, kim)).toMatchObject([{ outcome: 'given-up', reason: 'too-late' }])
})

test('a letter somebody is sending is nobody else’s, until that one is taken for dead', async () => {
  openMailServer(null, null)
  const kim = await givenReceiver(house, 'kim@lindaa.example')
  const start = Date.now()
  house.database.setClock(new Date(start))
  value(await askForLetter(house.system, { ...news, account: kim.account }))
  const take = { letter: await onlyLetterId(kim.account), site: null, serverIsThere: true }
  expect(value(await takeLetter(house.system, take))).toMatchObject({ receiver: { address: 'kim@lindaa.example' } })
  expect(value(await takeLetter(house.system, take))).toBe(null)
  house.database.setClock(new Date(start + 11 * 60_000))
  expect(value(await takeLetter(house.system, take))).not.toBe(null)
})

test('operations are told how many, others nothing; what is ninety days old is gone', async () => {
  const administrator = await house.staff('Ida IT', ['administrator'])
  const consultant = await house.staff('Kaj Konsulent', ['ssp-consultant'])
  expect(value(await countLetters(consultant, {}))).toMatchObject({ waiting: 0, sent: 0, skipped: 0, givenUp: 0 })
  const before = value(await countLetters(administrator, {}))
  expect(before).toMatchObject({ serverIsThere: false, skipped: 6, sent: 1, givenUp: 1 })
  house.database.setClock(new Date(Date.now() + 91 * 24 * hour))
  value(await tendOutbox(house.system, { serverIsThere: false }))
  value(await tendOutbox(house.system, { serverIsThere: false }))
  const { rows } = await house.database.owner.query(`select distinct outcome from mail.outbox`)
  expect(rows).toEqual([{ outcome: 'given-up' }])
})
