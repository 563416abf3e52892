import { afterAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, givenParticipant, lastEntry } from '../../../testing/given-cases.ts'
import { givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality } from '../../../testing/test-house.ts'
import { listConsents } from './list-consents.ts'
import { openConsent } from './open-consent.ts'

const house = await openTestHouse()
const north = await house.addOrganisation('ssp-unit', 'SSP Nord')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const nora = await house.staff('Nora Nord', ['ssp-consultant'], north)
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const dorte = await house.staff('Dorte Rådgiver', ['data-protection-officer'])
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

const personId = await givenYoungPerson(kim, 16)
const consentId = await givenShareConsent(kim, personId, [house.school])
const caseFile = await givenCase(kim, { personId })
await givenParticipant(kim, caseFile.id, tove)

const tables = ['consents', 'consent_givers', 'consent_receivers', 'consent_endings', 'resting_exchanges'] as const

test('whoever is let into the case sees the young person, and no consent', async () => {
  expect(await sql.try(tove, 'select from people.persons')).toBe(1)
  for (const table of tables) expect(await sql.try(tove, `select from people.${table}`), table).toBe(0)
  expect(await listConsents(tove, { personId })).toMatchObject({ kind: 'forbidden' })
})

test.each([
  ['another unit’s consultant', nora],
  ['the data protection officer', dorte],
])('%s sees none, in the tables either', async (_who, actor) => {
  for (const table of tables) expect(await sql.try(actor, `select from people.${table}`), table).toBe(0)
})

test('another unit’s consultant meets a person who is not there, and the guess is on record', async () => {
  expect(await listConsents(nora, { personId })).toMatchObject({ kind: 'missing' })
  expect(await openConsent(nora, { personId, consentId })).toMatchObject({ kind: 'missing' })
  expect(await lastEntry(house)).toMatchObject({
    action: 'people.open-consent',
    outcome: 'missing',
    subjects: expect.arrayContaining([personId, consentId]),
    account_id: nora.account,
  })
})

test('a consent is found with its own person and no other', async () => {
  const other = await givenYoungPerson(kim, 16)
  expect(await openConsent(kim, { personId: other, consentId })).toMatchObject({ kind: 'missing' })
})

const insertConsent = `insert into people.consents
  (municipality_id, id, person_id, kind, scope, purpose, how, given_on, review_on, judgement, finding_id, submission_key, recorded_by)
  values ($1, $2, $3, 'share', 'Alt', 'Alt', 'spoken', current_date, current_date + 300, $4, $5, gen_random_uuid(), $6)`

async function findingAbout(consent: string, outcome: string, madeBy = kim.account, topic = 'consent') {
  const id = newId()
  await house.database.owner.query(
    `insert into law.findings (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by)
     values ($1, $2, $3, $3, $4, current_date, '{}', $5, $6)`,
    [testMunicipality, id, topic, consent, outcome, madeBy],
  )
  return id
}

test.each([
  ['on nothing the rules have said', async () => newId(), '', 'refused'],
  ['where the rules say no', (id: string) => findingAbout(id, 'deny'), 'Alligevel', 'refused'],
  ['where the rules ask and nobody says why', (id: string) => findingAbout(id, 'ask'), '  ', 'refused'],
  ['on what the rules said of another consent', () => findingAbout(newId(), 'allow'), '', 'refused'],
  [
    'on what the rules said of an exchange',
    (id: string) => findingAbout(id, 'allow', kim.account, 'exchange'),
    '',
    'refused',
  ],
  ['on what somebody else asked the rules', (id: string) => findingAbout(id, 'allow', nora.account), '', 'refused'],
  ['where the rules ask and somebody says why', (id: string) => findingAbout(id, 'ask'), 'Forstår det', 1],
  ['where the rules say yes', (id: string) => findingAbout(id, 'allow'), '', 1],
])('the tables take a consent %s: as they should', async (_what, finding, judgement, taken) => {
  const id = newId()
  const values = [testMunicipality, id, personId, judgement, await finding(id), kim.account]
  expect(await sql.try(kim, insertConsent, values)).toBe(taken)
})

test('the tables take no consent in another’s name, about a person not seen, or from somebody of no unit', async () => {
  const attempt = async (actor: typeof kim, by: string, person = personId) => {
    const id = newId()
    return sql.try(actor, insertConsent, [
      testMunicipality,
      id,
      person,
      '',
      await findingAbout(id, 'allow', actor.account),
      by,
    ])
  }
  expect(await attempt(kim, nora.account)).toBe('refused')
  expect(await attempt(nora, nora.account)).toBe('refused')
  expect(await attempt(tove, tove.account)).toBe('refused')
})

test.each([
  [
    'nobody is added to a consent afterwards',
    `insert into people.consent_givers (municipality_id, consent_id, position, part, name) values ($1, $2, 5, 'custody-holder', 'Anna')`,
  ],
  [
    'no body is added to it either',
    `insert into people.consent_receivers (municipality_id, consent_id, organisation_id) values ($1, $2, '${house.police}')`,
  ],
  ['its words stay as they are', `update people.consents set scope = 'Mere' where municipality_id = $1 and id = $2`],
  ['and it is not deleted', 'delete from people.consents where municipality_id = $1 and id = $2'],
])('%s', async (_what, statement) => {
  expect(await sql.try(kim, statement, [testMunicipality, consentId])).toBe('refused')
})

test('a consent is ended in one’s own name by somebody who sees it', async () => {
  const ending = `insert into people.consent_endings (municipality_id, consent_id, kind, ended_on, told_by, ended_by)
    values ($1, $2, 'withdrawn', current_date, 'Anna', $3)`
  expect(await sql.try(tove, ending, [testMunicipality, consentId, tove.account])).toBe('refused')
  expect(await sql.try(nora, ending, [testMunicipality, consentId, nora.account])).toBe('refused')
  expect(await sql.try(kim, ending, [testMunicipality, consentId, nora.account])).toBe('refused')
  expect(await sql.try(kim, ending, [testMunicipality, consentId, kim.account])).toBe(1)
})

test('an ended review or a raised one is the house’s to make', async () => {
  const raising = `insert into people.review_tasks (municipality_id, id, person_id, kind, due_on)
    values ($1, gen_random_uuid(), $2, 'turns-18', current_date)`
  expect(await sql.try(kim, raising, [testMunicipality, personId])).toBe('refused')
  expect(await sql.try(house.system, raising, [testMunicipality, personId])).toBe(1)
})
