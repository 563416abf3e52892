import { afterAll, expect, test } from 'vitest'
import type { StaffActor } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { exchangeStatements, type ToldFinding } from '../../../testing/exchange-statements.ts'
import { givenCase, givenPerson } from '../../../testing/given-cases.ts'
import { givenExchange, givenReceivedExchange, givenRequest } from '../../../testing/given-exchanges.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { takeBackRequest } from '../actions/take-back-request.ts'

/** Decisions, straight in SQL as the app's role: what the database will not write whoever asks. */
const house = await openTestHouse()
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const olga = await house.staff('Olga Nabo', ['ssp-consultant'], otherUnit)
const anders = await house.staff('Anders Betjent', ['contact-person'], house.police)
const britt = await house.staff('Britt Betjent', ['contact-person'], house.police)
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

const theirs = await givenCase(olga, { personId: await givenPerson(olga) })
const request = await givenRequest(anders, kim)
const elsewhere = await givenRequest(anders, kim)

const { findingOf, decisionOn, itemOf, mentionOf, grantTo, endingOf } = exchangeStatements(request, kim)
const written = 0
/** Tries several statements in one transaction. */
const tries = (by: StaffActor, ...statements: string[]) => sql.try(by, statements.join('\n'))

test('the very thing the app does goes through', async () => {
  const id = newId()
  const whole = [findingOf(id), decisionOn(id), itemOf(request), grantTo(anders.account)]
  expect(await tries(kim, ...whole)).toBe(written)
})

test.each<[string, ToldFinding]>([
  ['of another exchange', { about: elsewhere }],
  ['that says no', { outcome: 'deny' }],
  ['that asks, without a reason', { outcome: 'ask' }],
  ['about keeping', { wish: 'keep' }],
  ['on another basis', { basis: 'psp' }],
])('no decision to share stands on a finding %s', async (_what, finding) => {
  const id = newId()
  expect(await tries(kim, findingOf(id, finding), decisionOn(id))).toBe('refused')
})

test('no decision stands on no finding, on a colleague’s, or on one of another day', async () => {
  const old = newId()
  expect(await tries(kim, decisionOn(newId()))).toBe('refused')
  await house.database.owner.query(findingOf(old))
  expect(await tries(kim, decisionOn(old))).toBe('refused')
  const theirs = newId()
  await house.database.owner.query(findingOf(theirs, { by: britt }))
  expect(await tries(kim, decisionOn(theirs))).toBe('refused')
  expect(await tries(kim, decisionOn(old, { choice: 'keep' }))).toBe('refused')
})

test('a finding that asks carries a decision with a reason', async () => {
  const id = newId()
  expect(await tries(kim, findingOf(id, { outcome: 'ask' }), decisionOn(id, { reason: 'Fordi' }))).toBe(written)
  expect(await tries(kim, findingOf(id, { outcome: 'ask' }), decisionOn(id, { reason: '  ' }))).toBe('refused')
})

test('a finding about nobody carries nothing about somebody', async () => {
  const person = await givenPerson(kim)
  const id = newId()
  expect(await tries(kim, findingOf(id, { identified: false }), decisionOn(id, { person }))).toBe('refused')
  expect(await tries(kim, findingOf(id), decisionOn(id, { person }))).toBe(written)
})

test('nobody decides but the one who holds it, in no name but their own', async () => {
  const id = newId()
  expect(await tries(anders, findingOf(id, { by: anders }), decisionOn(id, { by: anders }))).toBe('refused')
  expect(await tries(britt, findingOf(id, { by: britt }), decisionOn(id, { by: britt }))).toBe('refused')
  expect(await tries(britt, findingOf(id, { by: britt }), decisionOn(id, { by: kim }))).toBe('refused')
})

test('nobody decides about a person or from a case they do not see, or on a consent that is not there', async () => {
  const id = newId()
  expect(await tries(kim, findingOf(id), decisionOn(id, { person: theirs.person }))).toBe('refused')
  expect(await tries(kim, findingOf(id), decisionOn(id, { case: theirs.id }))).toBe('refused')
  expect(await tries(kim, findingOf(id), decisionOn(id, { consent: newId() }))).toBe('refused')
})

test('nothing is shared without an end, with an end that is past, or for more than a year', async () => {
  for (const until of ['null', `now() - interval '1 day'`, `now() + interval '400 days'`]) {
    const id = newId()
    await expect(tries(kim, findingOf(id), decisionOn(id, { until }))).rejects.toThrow(/check constraint/)
  }
  await expect(
    house.database.owner.query(grantTo(anders.account).replace(/now\(\).*days'\)/, 'null)')),
  ).rejects.toThrow(/grants_of_the_gate_end/)
})

test('a request that was taken back is decided by nobody', async () => {
  const gone = await givenRequest(anders, kim)
  value(await takeBackRequest(anders, { exchangeId: gone }))
  const id = newId()
  expect(await tries(kim, findingOf(id, { about: gone }), decisionOn(id, { exchange: gone }))).toBe('refused')
})

test('the grant goes to the receiver, for the days decided, and comes with the decision alone', async () => {
  const id = newId()
  const decided = [findingOf(id), decisionOn(id)]
  expect(await tries(kim, ...decided, grantTo(britt.account))).toBe('refused')
  expect(await tries(kim, ...decided, grantTo(anders.account, request, 60))).toBe('refused')
  expect(await tries(kim, ...decided, grantTo(anders.account, request, 30, 'participant'))).toBe('refused')
  expect(await tries(kim, ...decided, grantTo(anders.account, elsewhere))).toBe('refused')
  expect(await tries(kim, grantTo(anders.account))).toBe('refused')
  const shared = await givenExchange(kim, anders)
  expect(await tries(kim, grantTo(britt.account, shared))).toBe('refused')
  expect(await tries(kim, grantTo(anders.account, shared))).toBe('refused')
  expect(await tries(anders, grantTo(anders.account, shared).replace(kim.account, anders.account))).toBe('refused')
})

test('nothing is added to what was shared afterwards, by either of the two', async () => {
  const shared = await givenReceivedExchange(kim, anders)
  for (const who of [kim, anders]) expect(await tries(who, itemOf(shared, { position: 7 }))).toBe('refused')
  expect(await tries(kim, mentionOf(shared, 5))).toBe('refused')
  expect(await tries(kim, itemOf(request))).toBe('refused')
})

test('nothing that was asked, decided, shared, answered or ended is edited or removed', async () => {
  await givenReceivedExchange(kim, anders)
  for (const table of ['exchanges', 'decisions', 'items', 'mentions', 'answers', 'endings', 'tellings']) {
    expect(await tries(kim, `update disclosure.${table} set municipality_id = municipality_id`)).toBe('refused')
    expect(await tries(kim, `delete from disclosure.${table}`)).toBe('refused')
  }
})

test('nobody answers but the receiver, and only what waits for them', async () => {
  const shared = await givenExchange(kim, anders)
  const answer = (by: StaffActor, exchange: string) =>
    `insert into disclosure.answers (municipality_id, exchange_id, choice, answered_by) values (${testMunicipality}, '${exchange}', 'accepted', '${by.account}')`
  expect(await tries(britt, answer(britt, shared))).toBe('refused')
  expect(await tries(kim, answer(kim, shared))).toBe('refused')
  expect(await tries(kim, answer(anders, shared))).toBe('refused')
  expect(await tries(anders, answer(anders, request))).toBe('refused')
  expect(await tries(anders, answer(anders, shared))).toBe(1)
})

test('each side ends in its own way, and nobody else ends anything', async () => {
  const shared = await givenReceivedExchange(kim, anders)
  expect(await tries(anders, endingOf(shared, 'revoked', anders))).toBe('refused')
  expect(await tries(anders, endingOf(shared, 'declined', anders))).toBe('refused')
  expect(await tries(kim, endingOf(shared, 'given-back', kim))).toBe('refused')
  expect(await tries(britt, endingOf(shared, 'revoked', britt))).toBe('refused')
  expect(await tries(kim, endingOf(shared, 'consent-withdrawn', kim))).toBe('refused')
  expect(await tries(kim, endingOf(shared, 'taken-back', kim))).toBe('refused')
  expect(await tries(kim, endingOf(request, 'revoked', kim))).toBe('refused')
  expect(await tries(kim, endingOf(shared, 'revoked', kim))).toBe(1)
})

test('nobody asks in another’s name, or of somebody as working where they do not', async () => {
  const asking = (by: StaffActor, place: string) =>
    `insert into disclosure.exchanges (municipality_id, id, direction, asked_by, holder_id, holder_organisation_id, receiver_id, receiver_organisation_id, basis, purpose, necessity, wanted, submission_key)
     values (${testMunicipality}, '${newId()}', 'request', '${by.account}', '${kim.account}', '${place}', '${by.account}', '${house.police}', 'ssp', 'crime-prevention', 'x', 'x', '${newId()}')`
  expect(await tries(britt, asking(anders, house.unit))).toBe('refused')
  expect(await tries(anders, asking(anders, house.school))).toBe('refused')
  expect(await tries(anders, asking(anders, house.unit))).toBe(1)
})
