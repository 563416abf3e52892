import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenMeeting, givenSeries } from '../../../testing/given-fora.ts'
import { givenHandover, givenNameList, nameRowsOf } from '../../../testing/given-name-lists.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { openNameList } from './open-name-list.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const otherOfficer = await house.staff('Bo Lind', ['contact-person'], house.police)
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Elkær')
const elsewhere = await house.staff('Mette Dahl', ['ssp-leader'], otherUnit)
const sql = await openSqlActor(house.database)

test('the police see how many lines they handed in, and no more', async () => {
  const meetingId = await givenHandover(anna, holt)
  await givenNameList(holt, meetingId, ['Mads Holm'])
  await givenNameList(anna, meetingId, ['Aya Berg'])
  const opened = value(await openNameList(holt, { meetingId }))
  expect(opened).toMatchObject({ side: 'police', rows: [], lists: [{ linesRead: 1 }] })
  expect(value(await openNameList(anna, { meetingId })).rows).toHaveLength(2)
})

test('straight in SQL: another unit, the school and another officer see no list and no line', async () => {
  const meetingId = await givenHandover(anna, holt, [skov, otherOfficer])
  await givenNameList(holt, meetingId, ['Mads Holm'])
  const [row = ''] = await nameRowsOf(house, meetingId)
  for (const nobody of [elsewhere, skov, otherOfficer, house.visitor()]) {
    expect(await sql.try(nobody, 'select 1 from fora.name_lists where meeting_id = $1', [meetingId])).toBe(0)
    expect(await sql.try(nobody, 'select 1 from fora.name_rows where id = $1', [row])).toBe(0)
  }
  expect(await sql.try(anna, 'select 1 from fora.name_rows where id = $1', [row])).toBe(1)
  expect(await sql.try(holt, 'select 1 from fora.name_rows where id = $1', [row])).toBe(1)
})

test('straight in SQL: a school contact at the meeting hands nothing in, nor anybody in another’s name', async () => {
  const meetingId = await givenHandover(anna, holt, [skov])
  expect(await sql.try(skov, insertList, listValues(meetingId, skov.account))).toBe('refused')
  expect(await sql.try(anna, insertList, listValues(meetingId, holt.account))).toBe('refused')
  expect(await sql.try(holt, insertList, listValues(meetingId, holt.account))).toBe(1)
})

test('straight in SQL: nobody keeps a list longer than the house does, or adds a line afterwards', async () => {
  const meetingId = await givenHandover(anna, holt)
  const long = addDays(copenhagenDate(new Date()), 22)
  expect(await sql.try(holt, insertList, listValues(meetingId, holt.account, long))).toBe('refused')
  await givenNameList(holt, meetingId, ['Mads Holm'])
  const later = `update fora.name_lists set purge_on = purge_on + 1 where meeting_id = $1`
  expect(await sql.try(anna, later, [meetingId])).toBe('refused')
  expect(await sql.try(holt, later, [meetingId])).toBe(0)
  const more = `insert into fora.name_rows (municipality_id, id, list_id, position, sealed)
      select municipality_id, $2, id, 2, '\\x00' from fora.name_lists where meeting_id = $1`
  expect(await sql.try(holt, more, [meetingId, newId()])).toBe('refused')
})

test('straight in SQL: Kredsrådet has no list, whoever hands it in', async () => {
  const council = await givenMeeting(anna, await givenSeries(anna, { template: 'kredsraad' }))
  expect(await sql.try(anna, insertList, listValues(council, anna.account))).toBe('refused')
})

const insertList = `insert into fora.name_lists
  (municipality_id, id, meeting_id, unit_id, source, lines_read, purge_on, submission_key, handed_in_by)
  values ($1, $2, $3, $4, 'typed', 1, $5, $6, $7)`

function listValues(meetingId: string, account: string, purgeOn: PlainDate = copenhagenDate(new Date())) {
  return [testMunicipality, newId(), meetingId, house.unit, purgeOn, newId(), account]
}
