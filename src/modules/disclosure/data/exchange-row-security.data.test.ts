import { afterAll, expect, test } from 'vitest'
import type { Actor, StaffActor } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenNote, givenPerson } from '../../../testing/given-cases.ts'
import { givenExchange, givenReceivedExchange, givenRequest } from '../../../testing/given-exchanges.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { answerExchange } from '../actions/answer-exchange.ts'
import { keepRequest } from '../actions/decide-request.ts'
import { giveBack, revokeExchange } from '../actions/end-exchange.ts'

/** What was shared: whom the database lets read it, with no line of the app in between. */
const house = await openTestHouse()
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const olga = await house.staff('Olga Nabo', ['ssp-leader'], otherUnit)
const anders = await house.staff('Anders Betjent', ['contact-person'], house.police)
const britt = await house.staff('Britt Betjent', ['contact-person', 'organisation-lead'], house.police)
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const ada = await house.staff('Ada Administrator', ['administrator'])
const dpo = await house.staff('Dan Databeskytter', ['data-protection-officer'])
const jurist = await house.staff('Jonna Jurist', ['legal-adviser'])

const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

const caseFile = await givenCase(kim)
const note = await givenNote(kim, caseFile.id)
const ofCase = {
  subject: 'person',
  caseId: caseFile.id,
  items: [{ kind: 'note', noteId: note, dataClass: 'confidential-social' }],
} as const

/** How many rows of what was shared somebody reads, of one exchange or of all. */
async function itemsRead(actor: Actor, exchange: string | null = null) {
  return sql.try(actor, 'select from disclosure.items where $1::uuid is null or exchange_id = $1', [exchange])
}

const before = await givenExchange(kim, anders, ofCase)

test('before accepting, the receiver reads none of it, but how many there are', async () => {
  expect(await itemsRead(anders, before)).toBe(0)
  expect(await sql.try(anders, 'select from disclosure.mentions')).toBe(0)
  expect(await sql.try(anders, 'select 1 where disclosure.item_count($1) = 1', [before])).toBe(1)
  expect(await sql.try(britt, 'select 1 where disclosure.item_count($1) = 0', [before])).toBe(1)
})

test('without a decision there is nothing to read, for either of the two', async () => {
  const asked = await givenRequest(anders, kim)
  expect(await itemsRead(anders, asked)).toBe(0)
  expect(await itemsRead(kim, asked)).toBe(0)
})

test('what the holder keeps is nothing to read, and no grant was given', async () => {
  const asked = await givenRequest(anders, kim)
  value(await keepRequest(kim, { exchangeId: asked }))
  expect(await itemsRead(anders, asked)).toBe(0)
  expect(await sql.try(anders, 'select from access.grants where object_id = $1', [asked])).toBe(0)
})

test('accepted, the receiver reads it, and nobody else who is not of the unit', async () => {
  const id = await givenReceivedExchange(kim, anders, ofCase)
  expect(await itemsRead(anders, id)).toBe(2)
  expect(await itemsRead(kim, id)).toBe(2)
  expect(await itemsRead(lise, id)).toBe(2)
  const others: readonly Actor[] = [britt, tove, olga, ada, dpo, jurist, house.visitor()]
  for (const other of others) expect(await itemsRead(other, id)).toBe(0)
  for (const other of others) {
    expect(await sql.try(other, 'select from disclosure.exchanges where id = $1', [id])).toBe(0)
  }
})

test('the receiver has come no nearer to the case, the note or the person', async () => {
  await givenReceivedExchange(kim, anders, ofCase)
  expect(await sql.try(anders, 'select from cases.case_files')).toBe(0)
  expect(await sql.try(anders, 'select from cases.notes')).toBe(0)
  expect(await sql.try(anders, 'select from people.persons')).toBe(0)
  expect(await sql.try(anders, 'select from disclosure.mentions')).toBe(0)
})

test.each([
  ['revoked by the sender', async (id: string) => value(await revokeExchange(kim, { exchangeId: id }))],
  ['revoked by a colleague of the unit', async (id: string) => value(await revokeExchange(lise, { exchangeId: id }))],
  ['given back', async (id: string) => value(await giveBack(anders, { exchangeId: id }))],
  ['run out', runOut],
])('%s, the receiver reads no more of it', async (_how, end) => {
  const id = await givenReceivedExchange(kim, anders, ofCase)
  expect(await itemsRead(anders, id)).toBe(2)
  await end(id)
  expect(await itemsRead(anders, id)).toBe(0)
  expect(await itemsRead(kim, id)).toBe(2)
})

test('declined, the receiver never reads it, and cannot take it after all', async () => {
  const id = await givenExchange(kim, anders, ofCase)
  value(await answerExchange(anders, { exchangeId: id, choice: 'declined' }))
  expect(await itemsRead(anders, id)).toBe(0)
  const answer = `insert into disclosure.answers (municipality_id, exchange_id, choice, answered_by) values ($1, $2, 'accepted', $3)`
  expect(await sql.try(anders, answer, [testMunicipality, id, anders.account])).toBe('refused')
})

test('with the account closed nothing is read, by the receiver or by the one who shared', async () => {
  const [gone, left] = await Promise.all([
    house.staff('Gitte Gået', ['contact-person'], house.police),
    house.staff('Lars Ledt', ['ssp-consultant']),
  ])
  const id = await givenReceivedExchange(left, gone)
  expect(await itemsRead(gone, id)).toBe(2)
  await house.database.owner.query('update access.accounts set disabled_at = now() where id = any($1)', [
    [gone.account, left.account],
  ])
  expect(await itemsRead(gone, id)).toBe(0)
  expect(await itemsRead(left, id)).toBe(0)
})

test('a consent taken back ends what rested on it at once, whoever takes it back', async () => {
  const consent = await consentToPolice(caseFile.person ?? '')
  const id = await givenReceivedExchange(kim, anders, {
    ...ofCase,
    basis: 'consent',
    purpose: 'wellbeing',
    consentId: consent,
  })
  expect(await itemsRead(anders, id)).toBe(2)
  await house.database.owner.query(
    `insert into people.consent_endings (municipality_id, consent_id, kind, ended_on, told_by, ended_by)
     values ($1, $2, 'withdrawn', current_date, 'Mor', $3)`,
    [testMunicipality, consent, lise.account],
  )
  expect(await itemsRead(anders, id)).toBe(0)
  const { rows } = await house.database.owner.query(
    'select kind, ended_by from disclosure.endings where exchange_id = $1',
    [id],
  )
  expect(rows).toEqual([{ kind: 'consent-withdrawn', ended_by: lise.account }])
})

test('what came out of a case behind closed doors is read by those who see the case, not by the rest of the unit', async () => {
  const person = await givenPerson(kim, { givenName: 'Lukket', familyName: 'Dør' })
  const closed = await givenCase(kim, { personId: person })
  const noteThere = await givenNote(kim, closed.id)
  for (const [table, column] of [
    ['case_files', 'id'],
    ['notes', 'case_id'],
  ]) {
    await house.database.owner.query(`update cases.${table} set open_to_unit = null where ${column} = $1`, [closed.id])
  }
  const item = { kind: 'note', noteId: noteThere, dataClass: 'ordinary' } as const
  const id = await givenReceivedExchange(kim, anders, { ...ofCase, caseId: closed.id, items: [item] })
  expect(await itemsRead(kim, id)).toBe(2)
  expect(await itemsRead(lise, id)).toBe(0)
  expect(await sql.try(lise, 'select from disclosure.exchanges where id = $1', [id])).toBe(0)
  expect(await sql.try(lise, 'select from disclosure.decisions where exchange_id = $1', [id])).toBe(0)
})

async function runOut(id: string): Promise<void> {
  const owner = house.database.owner
  await owner.query(`update access.grants set valid_until = now() - interval '1 hour' where object_id = $1`, [id])
  await owner.query(
    `update disclosure.decisions set decided_at = now() - interval '2 days', valid_until = now() - interval '1 hour' where exchange_id = $1`,
    [id],
  )
}

/** A yes to tell the police, written down as the consents' own actions would. */
async function consentToPolice(person: string, by: StaffActor = kim): Promise<string> {
  const [consent, finding] = [newId(), newId()]
  const owner = house.database.owner
  await owner.query(
    `insert into law.findings (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by)
     values ($1, $2, 'consent', 'consent', $3, current_date, '{}', 'allow', $4)`,
    [testMunicipality, finding, consent, by.account],
  )
  await owner.query(
    `insert into people.consents (municipality_id, id, person_id, kind, scope, purpose, how, given_on, review_on, finding_id, submission_key, recorded_by)
     values ($1, $2, $3, 'share', 'Skolegang', 'Trivsel', 'written', current_date, current_date + 300, $4, $5, $6)`,
    [testMunicipality, consent, person, finding, newId(), by.account],
  )
  await owner.query(
    `insert into people.consent_givers (municipality_id, consent_id, position, part, name) values ($1, $2, 0, 'custody-holder', 'Mor')`,
    [testMunicipality, consent],
  )
  await owner.query(
    'insert into people.consent_receivers (municipality_id, consent_id, organisation_id) values ($1, $2, $3)',
    [testMunicipality, consent, house.police],
  )
  return consent
}
