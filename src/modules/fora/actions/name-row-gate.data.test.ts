import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { givenAttendee, natteravn } from '../../../testing/given-fora.ts'
import { givenHandover, givenNameList, nameRowsOf } from '../../../testing/given-name-lists.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality, value } from '../../../testing/test-house.ts'
import { dropName, keepName } from './decide-name.ts'
import { moveInRoom } from './move-in-room.ts'
import { openNameRow } from './open-name-row.ts'
import { startMeeting } from './start-meeting.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const maja = await house.staff('Maja Friis', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const otherUnit = await house.addOrganisation('ssp-unit', 'SSP Elkær')
const elsewhere = await house.staff('Mette Dahl', ['ssp-leader'], otherUnit)
await house.addOrganisation('family-unit', 'Børn & unge Lindå')
const sql = await openSqlActor(house.database)
const today = copenhagenDate(new Date())

/** A meeting with these names on its list; the meeting, and the ids of its lines. */
async function givenNames(...names: string[]): Promise<{ meetingId: string; rows: string[] }> {
  const meetingId = await givenHandover(anna, holt, [skov])
  await givenNameList(holt, meetingId, names)
  return { meetingId, rows: await nameRowsOf(house, meetingId) }
}

const kept = {
  choice: 'concern',
  necessity: 'Han sælger hash til yngre elever.',
  agreement: 'Maja taler med ham og hans mor.',
  owner: maja.account,
  dueOn: addDays(today, 7),
} as const

test('while somebody who may not hear it is in the room the name is hidden and nothing is decided', async () => {
  const { meetingId, rows } = await givenNames('Mads Holm, 14 år')
  const [rowId = ''] = rows
  const attendeeId = await givenAttendee(anna, meetingId, natteravn)
  value(await startMeeting(anna, { meetingId, here: await everybodyAt(meetingId) }))
  const hidden = { kind: 'rule', reasons: [{ code: 'outside-in-room', facts: { who: 'Bente Krogh, Natteravnene' } }] }
  expect(await openNameRow(anna, { meetingId, rowId })).toMatchObject(hidden)
  expect(await dropName(anna, { meetingId, rowId })).toMatchObject(hidden)
  expect(await keepName(anna, { ...kept, meetingId, rowId })).toMatchObject(hidden)
  value(await moveInRoom(anna, { meetingId, attendeeId, state: 'out' }))
  expect(value(await openNameRow(anna, { meetingId, rowId })).line.name).toBe('Mads Holm')
  value(await moveInRoom(anna, { meetingId, attendeeId, state: 'in' }))
  expect(await openNameRow(anna, { meetingId, rowId })).toMatchObject(hidden)
})

test('straight in SQL: the police and another unit decide nothing, and nothing is kept without a finding of one’s own', async () => {
  const { meetingId, rows } = await givenNames('Mads Holm', 'Aya Berg')
  const [first = '', second = ''] = rows
  value(await keepName(anna, { ...kept, meetingId, rowId: first }))
  const finding = (await decisionOf(first))?.finding_id
  const drop = `insert into fora.name_decisions (municipality_id, row_id, decision, decided_by) values ($1, $2, 'drop', $3)`
  expect(await sql.try(holt, drop, [testMunicipality, second, holt.account])).toBe('refused')
  expect(await sql.try(elsewhere, drop, [testMunicipality, second, elsewhere.account])).toBe('refused')
  expect(await sql.try(anna, drop, [testMunicipality, second, anna.account])).toBe(1)
  const keep = `insert into fora.name_decisions (municipality_id, row_id, decision, decided_by, sealed, owner_id, due_on, finding_id)
    values ($1, $2, 'concern', $3, '\\x00', $3, current_date, $4)`
  expect(await sql.try(anna, keep, [testMunicipality, second, anna.account, finding])).toBe('refused')
  expect(await sql.try(holt, 'select 1 from fora.name_decisions where row_id = $1', [first])).toBe(0)
  expect(await sql.try(anna, 'select 1 from fora.name_decisions where row_id = $1', [first])).toBe(1)
})

async function everybodyAt(meetingId: string): Promise<string[]> {
  const asked = 'select id from fora.attendees where meeting_id = $1'
  return (await house.database.owner.query<{ id: string }>(asked, [meetingId])).rows.map(({ id }) => id)
}

async function decisionOf(rowId: string): Promise<Record<string, unknown> | undefined> {
  return one('select * from fora.name_decisions where row_id = $1', rowId)
}

async function one(query: string, id: unknown): Promise<Record<string, unknown> | undefined> {
  return (await house.database.owner.query<Record<string, unknown>>(query, [id])).rows[0]
}
