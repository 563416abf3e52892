import { expect, test } from 'vitest'
import { givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { changePerson } from './change-person.ts'
import { openPerson } from './open-person.ts'
import { registerPerson } from './register-person.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])

async function stored(id: string) {
  const { rows } = await house.database.owner.query('select * from people.persons where id = $1', [id])
  return rows[0]
}

async function countPersons(): Promise<number> {
  const { rows } = await house.database.owner.query('select count(*)::integer as count from people.persons')
  return rows[0].count
}

test('a contact person may not register anybody', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  expect(await registerPerson(teacher, { givenName: 'Ida' })).toMatchObject({ kind: 'forbidden' })
})

test('a consultant cannot register for another unit', async () => {
  const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Nord')
  expect(await registerPerson(kim, { givenName: 'Ida', unit: otherUnit })).toMatchObject({ kind: 'missing' })
})

test.each([
  ['neither name nor description', {}, 'no-name'],
  ['a birthday in the future', { givenName: 'Ida', birthDate: '2126-01-01' }, 'birth-date-future'],
  ['a school that is none', { givenName: 'Ida', school: '018f0000-0000-7000-8000-000000000000' }, 'no-such-school'],
  [
    'a CPR number of another birthday',
    { givenName: 'Ida', birthDate: '2012-03-05', cpr: '0403124123' },
    'cpr-other-birthday',
  ],
])('refuses %s', async (_what, person, code) => {
  const before = await countPersons()
  expect(await registerPerson(kim, person)).toMatchObject({ kind: 'rule', reasons: [{ code }] })
  expect(await countPersons()).toBe(before)
})

test('somebody who looks like a person that is there is first shown, and registered only by choice', async () => {
  const first = await givenPerson(kim, { givenName: 'Christian', familyName: 'Ågård', birthDate: '2011-05-06' })
  const again = { givenName: 'Kristian', familyName: 'Aagaard', birthDate: '2011-05-06' }
  const before = await countPersons()
  const answer = value(await registerPerson(kim, again))
  expect(answer).toMatchObject({ registered: false, candidates: [{ id: first, name: 'Christian Ågård' }] })
  expect(await countPersons()).toBe(before)
  expect(await lastEntry(house)).toMatchObject({ subjects: [first], details: { registered: false, candidates: 1 } })

  const chosen = value(await registerPerson(kim, { ...again, anyway: true }))
  expect(chosen.registered).toBe(true)
  expect(await countPersons()).toBe(before + 1)
})

test('a person without a name is registered by a description, and gets the name later', async () => {
  const answer = value(await registerPerson(kim, { describedAs: 'Drengen med den røde cykel', ageBand: '13-14' }))
  if (!answer.registered) throw new Error('not registered')
  expect(value(await openPerson(kim, { personId: answer.id }))).toMatchObject({
    name: 'Drengen med den røde cykel',
    named: false,
    ageBand: '13-14',
  })
  const named = { personId: answer.id, givenName: 'Omar', familyName: 'Saleh', birthDate: '2012-12-01' }
  expect(value(await changePerson(kim, { ...named, describedAs: 'Drengen med den røde cykel' }))).toEqual({
    changed: true,
  })
  expect(value(await openPerson(kim, { personId: answer.id }))).toMatchObject({
    name: 'Omar Saleh',
    named: true,
    ageBand: null,
  })
})

test('a name found later that looks like somebody else is first shown', async () => {
  const known = await givenPerson(kim, { givenName: 'Freja', familyName: 'Lund', birthDate: '2013-01-02' })
  const nameless = await givenPerson(kim, {
    givenName: '',
    familyName: '',
    describedAs: 'Pigen fra skaterbanen',
    birthDate: null,
  })
  const answer = value(await changePerson(kim, { personId: nameless, givenName: 'Freya', familyName: 'Lund' }))
  expect(answer).toMatchObject({ changed: false, candidates: [{ id: known }] })
  expect(await stored(nameless)).toMatchObject({ given_name: '' })
})

test('a CPR number is sealed, gives the birthday, and is shown with its birthday alone', async () => {
  const id = await givenPerson(kim, { givenName: 'Sara', familyName: 'Berg', birthDate: null, cpr: '070809-4321' })
  const row = await stored(id)
  expect(row).toMatchObject({ birth_date: '2009-08-07' })
  expect(Buffer.from(row.cpr_sealed).toString('latin1')).not.toContain('4321')
  expect(JSON.stringify({ ...row, cpr_sealed: null, cpr_index: null })).not.toContain('070809')
  expect(value(await openPerson(kim, { personId: id }))).toMatchObject({ maskedCpr: '070809-xxxx' })
})

test('one CPR number is one person, also where the other cannot be seen', async () => {
  const id = await givenPerson(kim, { givenName: 'Nour', familyName: 'Ali', birthDate: null, cpr: '010110-4567' })
  const twin = { givenName: 'En', familyName: 'Anden', cpr: '0101104567', anyway: true }
  expect(await registerPerson(kim, twin)).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'cpr-known', facts: { person: id } }],
  })

  const north = await house.addOrganisation('ssp-unit', 'SSP Vest')
  const vera = await house.staff('Vera Vest', ['ssp-consultant'], north)
  expect(await registerPerson(vera, twin)).toMatchObject({ kind: 'conflict', reasons: [{ code: 'cpr-taken' }] })
  const other = await givenPerson(vera, { givenName: 'En', familyName: 'Anden' })
  const change = { personId: other, givenName: 'En', familyName: 'Anden', cpr: '0101104567' }
  expect(await changePerson(vera, change)).toMatchObject({ kind: 'conflict', reasons: [{ code: 'cpr-taken' }] })
  expect(await lastEntry(house)).toMatchObject({ action: 'people.change-person', outcome: 'conflict' })
})

test('changing other details leaves the CPR number, and it can be removed', async () => {
  const id = await givenPerson(kim, { givenName: 'Liv', familyName: 'Dam', birthDate: null, cpr: '020210-4567' })
  value(
    await changePerson(kim, {
      personId: id,
      givenName: 'Liv',
      familyName: 'Damgaard',
      birthDate: '2010-02-02',
      anyway: true,
    }),
  )
  expect(value(await openPerson(kim, { personId: id }))).toMatchObject({
    name: 'Liv Damgaard',
    maskedCpr: '020210-xxxx',
  })
  value(await changePerson(kim, { personId: id, givenName: 'Liv', familyName: 'Damgaard', cpr: null }))
  expect(value(await openPerson(kim, { personId: id })).maskedCpr).toBeNull()
  expect(await stored(id)).toMatchObject({ cpr_sealed: null, cpr_index: null })
})

test('another unit’s consultant sees nobody and changes nobody, and a guessed id is on record', async () => {
  const id = await givenPerson(kim)
  const south = await house.addOrganisation('ssp-unit', 'SSP Syd')
  const sofie = await house.staff('Sofie Syd', ['ssp-consultant'], south)
  expect(await openPerson(sofie, { personId: id })).toMatchObject({ kind: 'missing' })
  expect(await lastEntry(house)).toMatchObject({
    action: 'people.open-person',
    outcome: 'missing',
    subjects: [id],
    account_id: sofie.account,
  })
  expect(await changePerson(sofie, { personId: id, givenName: 'X' })).toMatchObject({ kind: 'missing' })
})
