import { expect, test } from 'vitest'
import { givenPerson, lastEntry } from '../../../testing/given-cases.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { findPeople } from './find-people.ts'

const house = await openTestHouse()
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const soren = await givenPerson(kim, {
  givenName: 'Søren',
  familyName: 'Ågård',
  birthDate: '2011-05-06',
  school: house.school,
})
const namesake = await givenPerson(kim, { givenName: 'Soeren', familyName: 'Aagaard', birthDate: '2009-01-01' })
const cyclist = await givenPerson(kim, {
  givenName: '',
  familyName: '',
  describedAs: 'Drengen med den røde cykel',
  birthDate: null,
})
const sara = await givenPerson(kim, { givenName: 'Sara', familyName: 'Berg', birthDate: null, cpr: '070809-4321' })

async function find(words: string, hints: { birthDate?: string; school?: string } = {}): Promise<string[]> {
  return value(await findPeople(kim, { words, ...hints })).map(({ id }) => id)
}

test('a contact person may not search for people', async () => {
  const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
  expect(await findPeople(teacher, { words: 'Søren' })).toMatchObject({ kind: 'forbidden' })
})

test('another unit’s consultant finds none of ours', async () => {
  const north = await house.addOrganisation('ssp-unit', 'SSP Nord')
  const nora = await house.staff('Nora Nord', ['ssp-consultant'], north)
  expect(value(await findPeople(nora, { words: 'Søren Ågård' }))).toEqual([])
})

test('a whole school cannot be looked through', async () => {
  expect(await find('', { school: house.school })).toEqual([])
})

test('finds a name however it is spelt', async () => {
  expect(await find('soren aagard')).toEqual(expect.arrayContaining([soren, namesake]))
})

test('a birthday or a school moves the right one to the top', async () => {
  expect((await find('Søren Ågård', { birthDate: '2009-01-01' }))[0]).toBe(namesake)
  expect((await find('Søren Ågård', { school: house.school }))[0]).toBe(soren)
})

test('finds by birthday alone, by description and by CPR number', async () => {
  expect(await find('', { birthDate: '2011-05-06' })).toEqual([soren])
  expect(await find('den røde cykel')).toEqual([cyclist])
  expect(await find('0708094321')).toEqual([sara])
})

test('the audit entry holds the words and everybody shown, and no CPR number', async () => {
  await find('Sara 070809-4321')
  expect(await lastEntry(house)).toMatchObject({
    action: 'people.find-people',
    subjects: [sara],
    details: { words: 'Sara 070809-xxxx', persons: 1 },
  })
})
