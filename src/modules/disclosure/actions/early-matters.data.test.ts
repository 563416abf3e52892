import { afterAll, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenPerson } from '../../../testing/given-cases.ts'
import { givenShareConsent, givenYoungPerson } from '../../../testing/given-consents.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { beginEarlyMatter, recordEarlyMeeting } from './early-matters.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

const heldOn = plainDate('2026-11-24')
const special = 'Ny viden om vold i hjemmet gør et møde mere nødvendigt'

async function givenMatter(personId?: string): Promise<string> {
  const about = personId ?? (await givenPerson(kim))
  return value(await beginEarlyMatter(kim, { personId: about, matter: 'Fravær' })).id
}

test('another matter about the same child needs a reason why it is new', async () => {
  const personId = await givenPerson(kim)
  await givenMatter(personId)
  expect(await beginEarlyMatter(lise, { personId, matter: 'Noget andet' })).toMatchObject({
    kind: 'rule',
    reasons: [{ code: 'why-new-missing' }],
  })
  value(await beginEarlyMatter(lise, { personId, matter: 'Noget andet', whyNew: 'Det drejer sig om hjemmet nu' }))
})

test('two who begin at once begin one', async () => {
  const personId = await givenPerson(kim)
  const both = await Promise.all([kim, lise].map((who) => beginEarlyMatter(who, { personId, matter: 'Fravær' })))
  expect(both.filter(({ refused }) => !refused)).toHaveLength(1)
})

test('a child nobody sees has no matters, and a contact person counts nothing', async () => {
  expect(await beginEarlyMatter(kim, { personId: newId(), matter: 'x' })).toMatchObject({ kind: 'missing' })
  expect(await beginEarlyMatter(tove, { personId: newId(), matter: 'x' })).toMatchObject({ kind: 'forbidden' })
  const matterId = await givenMatter()
  expect(await sql.try(tove, 'select from disclosure.early_matters where id = $1', [matterId])).toBe(0)
})

test('one meeting, a second with a reason, and no third without consent', async () => {
  const personId = await givenYoungPerson(kim, 16)
  const matterId = await givenMatter(personId)
  expect(value(await recordEarlyMeeting(kim, { matterId, meetingsHeld: 0, heldOn }))).toEqual({ ordinal: 1 })
  expect(await recordEarlyMeeting(kim, { matterId, meetingsHeld: 1, heldOn })).toMatchObject({
    reasons: [{ code: 'special-reason-missing' }],
  })
  const second = { matterId, meetingsHeld: 1, heldOn, specialReason: special }
  expect(value(await recordEarlyMeeting(kim, second))).toEqual({ ordinal: 2 })
  expect(await recordEarlyMeeting(kim, { ...second, meetingsHeld: 2 })).toMatchObject({
    reasons: [{ code: 'no-third-meeting' }],
  })
  const consentId = await givenShareConsent(kim, personId, [house.school])
  expect(value(await recordEarlyMeeting(kim, { ...second, meetingsHeld: 2, consentId }))).toEqual({ ordinal: 3 })
})

test('two who count at once count one meeting, and the other asks the rules anew', async () => {
  const matterId = await givenMatter()
  const meeting = { matterId, meetingsHeld: 0, heldOn }
  const both = await Promise.all([recordEarlyMeeting(kim, meeting), recordEarlyMeeting(lise, meeting)])
  expect(both.filter(({ refused }) => !refused)).toHaveLength(1)
  expect(both.find(({ refused }) => refused)).toMatchObject({ reasons: [{ code: 'meeting-counted-meanwhile' }] })
})

test('the same item of an agenda counts once', async () => {
  const matterId = await givenMatter()
  const meeting = { matterId, meetingsHeld: 0, heldOn, agendaItemId: newId() }
  expect(value(await recordEarlyMeeting(kim, meeting))).toEqual({ ordinal: 1 })
  expect(value(await recordEarlyMeeting(kim, meeting))).toEqual({ ordinal: 1 })
})

test('the database skips no number and takes nobody else’s consent', async () => {
  const matterId = await givenMatter()
  const counting = `insert into disclosure.early_meetings (municipality_id, matter_id, ordinal, held_on, special_reason, consent_id, recorded_by)
    values ($1, $2, $3, current_date, $4, $5, $6)`
  const other = await givenShareConsent(kim, await givenYoungPerson(kim, 16), [house.school])
  expect(await sql.try(kim, counting, [testMunicipality, matterId, 2, special, null, kim.account])).toBe('refused')
  expect(await sql.try(kim, counting, [testMunicipality, matterId, 1, special, other, kim.account])).toBe('refused')
  expect(await sql.try(kim, counting, [testMunicipality, matterId, 1, special, null, lise.account])).toBe('refused')
  expect(await sql.try(kim, counting, [testMunicipality, matterId, 1, special, null, kim.account])).toBe(1)
  expect(await sql.try(kim, 'delete from disclosure.early_meetings')).toBe('refused')
})
