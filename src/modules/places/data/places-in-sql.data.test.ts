import { afterAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenPlace } from '../../../testing/given-places.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addPlaceContact } from '../actions/keep-contacts.ts'

const house = await openTestHouse()
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())
const consultant = await house.staff('Kim Konsulent', ['ssp-consultant'])
const teacher = await house.staff('Lis Lærer', ['contact-person'], house.school)
const place = await givenPlace(consultant)
value(await addPlaceContact(consultant, { placeId: place, name: 'Bodil Bag', submissionKey: newId() }))

const contact = `insert into places.contacts (municipality_id, id, place_id, name, since, added_by) values ($1, $2, $3, 'X', '2026-01-01', $4)`

test('a place is never deleted, not even by those who keep it', async () => {
  expect(await sql.try(consultant, 'delete from places.places where id = $1', [place])).toBe('refused')
})

test('those outside SSP change no place and see no contact', async () => {
  expect(await sql.try(teacher, `update places.places set name = 'X' where id = $1`, [place])).toBe(0)
  expect(await sql.try(teacher, 'select from places.contacts')).toBe(0)
  expect(await sql.try(consultant, 'select from places.contacts')).toBe(1)
})

test('a contact is added by a member of SSP in their own name only', async () => {
  const of = (account: string) => [consultant.municipality, newId(), place, account]
  expect(await sql.try(teacher, contact, of(teacher.account))).toBe('refused')
  expect(await sql.try(consultant, contact, of(teacher.account))).toBe('refused')
  expect(await sql.try(consultant, contact, of(consultant.account))).toBe(1)
})
