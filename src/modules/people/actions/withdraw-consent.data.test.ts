import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { lastEntry } from '../../../testing/given-cases.ts'
import { givenConsent, givenShareConsent, givenSharedOn, givenYoungPerson } from '../../../testing/given-consents.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { openConsent } from './open-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const sql = await openSqlActor(house.database)
const today = copenhagenDate(new Date())
const anna = 'Anna Holm'

/** The items a receiver reads of an exchange, asked as the app role. */
function itemsSeen(exchange: string) {
  return sql.try(tove, 'select from disclosure.items where exchange_id = $1', [exchange])
}

async function endingsOf(exchange: string) {
  const { rows } = await house.database.owner.query(
    `select e.kind, e.ended_by, g.ended_at = e.ended_at as together, n.recorded is not null as same_transaction
       from disclosure.endings e
       join access.grants a on a.object_id = e.exchange_id
       left join access.grant_endings g on g.grant_id = a.id
       left join (select ended_at as recorded from people.consent_endings) n on n.recorded = e.ended_at
      where e.exchange_id = $1`,
    [exchange],
  )
  return rows
}

test('a consent somebody may not see is not there, and the guess is on record', async () => {
  const guessed = newId()
  expect(await withdrawConsent(kim, { consentId: guessed, toldBy: anna })).toMatchObject({ kind: 'missing' })
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [guessed], account_id: kim.account })
  expect(await withdrawConsent(tove, { consentId: guessed, toldBy: anna })).toMatchObject({ kind: 'forbidden' })
})

test('a day to come, and a day before the yes, are refused', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenConsent(kim, personId, { givenOn: addDays(today, -5) })
  expect(await withdrawConsent(kim, { consentId, toldBy: anna, on: addDays(today, 1) })).toMatchObject({
    reasons: [{ code: 'ending-future' }],
  })
  expect(await withdrawConsent(kim, { consentId, toldBy: anna, on: addDays(today, -6) })).toMatchObject({
    reasons: [{ code: 'ending-before-given' }],
  })
  expect(value(await openConsent(kim, { personId, consentId })).consent.ending).toBeNull()
})

test('what rests on it stops in the same transaction, whoever shared it, and nothing else does', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenShareConsent(kim, personId, [house.school, house.police])
  const other = await givenShareConsent(kim, personId, [house.school])
  const shared = await givenSharedOn(house, { consentId, personId, from: lise, to: tove })
  const second = await givenSharedOn(house, { consentId, personId, from: kim, to: tove })
  const untouched = await givenSharedOn(house, { consentId: other, personId, from: kim, to: tove })
  expect(value(await openConsent(kim, { personId, consentId })).resting).toEqual([
    { organisation: 'Søndermarksskolen', exchanges: 2 },
  ])
  expect(await itemsSeen(shared)).toBe(1)

  expect(value(await withdrawConsent(kim, { consentId, toldBy: anna }))).toEqual({ personId, stopped: 2 })
  expect(await lastEntry(house)).toMatchObject({
    subjects: expect.arrayContaining([personId, consentId]),
    details: { stopped: 2 },
  })
  for (const exchange of [shared, second]) {
    expect(await itemsSeen(exchange)).toBe(0)
    expect(await endingsOf(exchange)).toEqual([
      { kind: 'consent-withdrawn', ended_by: kim.account, together: true, same_transaction: true },
    ])
  }
  expect(await itemsSeen(untouched)).toBe(1)
  const opened = value(await openConsent(kim, { personId, consentId }))
  expect(opened.resting).toEqual([])
  expect(opened.stopped).toEqual([{ organisation: 'Søndermarksskolen', exchanges: 2 }])
  expect(opened.consent).toMatchObject({ state: 'withdrawn', ending: { toldBy: anna, on: today } })
})

test('withdrawn twice, also at once, it is withdrawn once, and the second is told by whom', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenConsent(kim, personId)
  const both = await Promise.all([kim, lise].map((actor) => withdrawConsent(actor, { consentId, toldBy: anna })))
  expect(both.map(({ refused }) => refused).toSorted()).toEqual([false, true])
  const late = both.find((outcome) => outcome.refused)
  const first = value(await openConsent(kim, { personId, consentId })).consent.ending?.byName
  expect(late).toMatchObject({ kind: 'conflict', reasons: [{ code: 'already-ended', facts: { name: first } }] })
  expect(await withdrawConsent(lise, { consentId, toldBy: anna })).toMatchObject({ kind: 'conflict' })
})

test('nothing can come to rest on a consent that has been taken back, past the app either', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenShareConsent(kim, personId, [house.school])
  value(await withdrawConsent(kim, { consentId, toldBy: anna }))
  await expect(givenSharedOn(house, { consentId, personId, from: kim, to: tove })).rejects.toThrow(
    'the consent has ended',
  )
})

test('what is being decided on it while it is taken back stops too', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenShareConsent(kim, personId, [house.school])
  await house.database.owner.query('begin')
  const exchange = await givenSharedOn(house, { consentId, personId, from: kim, to: tove })
  const withdrawing = withdrawConsent(kim, { consentId, toldBy: anna })
  await expect.poll(() => waitingForLocks()).toBe(1)
  await house.database.owner.query('commit')
  expect(value(await withdrawing).stopped).toBe(1)
  expect(await itemsSeen(exchange)).toBe(0)
})

async function waitingForLocks(): Promise<number> {
  const { rows } = await house.database.owner.query(
    `select count(*)::integer as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0].count
}

test('the remark and the name stand on the page and not in the audit trail', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const consentId = await givenConsent(kim, personId)
  const told = { toldBy: 'Zebradora Fugl', remark: 'Vil ikke mere, siger Zebradora' }
  value(await withdrawConsent(kim, { consentId, ...told }))
  expect(value(await openConsent(kim, { personId, consentId })).consent.ending).toMatchObject(told)
  const { rows } = await house.database.owner.query(
    'select count(*)::integer as count from audit.entries where municipality_id = $1 and (details::text || reasons::text) ~* $2',
    [testMunicipality, 'zebradora'],
  )
  expect(rows[0].count).toBe(0)
})
