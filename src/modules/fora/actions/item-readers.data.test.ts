import { expect, test } from 'vitest'
import type { StaffActor } from '../../../kernel/actor.ts'
import {
  givenBasis,
  givenHandover,
  givenMinutes,
  givenMove,
  givenOpenItem,
} from '../../../testing/given-meeting-mode.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { endMeeting } from './end-meeting.ts'
import { leaveItem } from './leave-item.ts'
import { readMinutes } from './read-minutes.ts'

const house = await openTestHouse()
const { maja, holt, skov, away, room } = await givenHandover(house)
const sql = await openSqlActor(house.database)
const seesItem = 'select 1 from fora.agenda_items where id = $1'
const seesMinutes = 'select 1 from fora.minutes where item_id = $1'

/** The closed items somebody reads in the minutes, and how many more there are. */
async function closedOf(reader: StaffActor, meetingId: string) {
  const { records, hiddenItems } = value(await readMinutes(reader, { meetingId }))
  return [records.filter(({ item }) => item.part === 'closed').map(({ item }) => item.id), hiddenItems]
}

test('exactly those in the room when it was open, and nobody else, in SQL and through the action', async () => {
  const { ids, attendees } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenMove(maja, ids.meetingId, attendees['Peter Skov'], 'out')
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  await givenMinutes(maja, ids.meetingId, ids.itemId, 'Aftalt: samtale med familien.')
  value(await leaveItem(maja, { ...ids, ending: 'finished' }))
  await givenMove(maja, ids.meetingId, attendees['Peter Skov'], 'in')
  value(await endMeeting(maja, { meetingId: ids.meetingId }))
  expect(await sql.try(holt, seesMinutes, [ids.itemId])).toBe(1)
  for (const other of [skov, away]) {
    expect(await sql.try(other, seesItem, [ids.itemId])).toBe(0)
    expect(await sql.try(other, seesMinutes, [ids.itemId])).toBe(0)
  }
  expect(await closedOf(holt, ids.meetingId)).toEqual([[ids.itemId], 0])
  expect(await closedOf(away, ids.meetingId)).toEqual([[], 1])
  expect(await closedOf(skov, ids.meetingId)).toEqual([[], 1])
})

test('nobody is let into the case by it', async () => {
  const { ids, caseId } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  expect(await sql.try(holt, 'select 1 from cases.case_files where id = $1', [caseId])).toBe(0)
  expect(value(await readMinutes(maja, { meetingId: ids.meetingId })).records.map(({ item }) => item.part)).toEqual([
    'open',
  ])
})

test('whoever comes in while it is open is let in too, when inside the circle', async () => {
  const { ids, attendees } = await room(['Maja Bak', 'Anders Holt'])
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  expect(await sql.try(skov, seesItem, [ids.itemId])).toBe(0)
  expect(await givenMove(maja, ids.meetingId, attendees['Peter Skov'], 'in')).toEqual({ blocked: false })
  expect(await sql.try(skov, seesItem, [ids.itemId])).toBe(1)
  const { rows } = await house.database.owner.query(
    "select count(*)::int as grants, max(valid_until) > now() + interval '89 days' as long, max(valid_until) < now() + interval '91 days' as bounded from access.grants where object_id = $1",
    [ids.itemId],
  )
  expect(rows).toEqual([{ grants: 3, long: true, bounded: true }])
})

test('when the 90 days are over it is gone', async () => {
  const { ids } = await room()
  await givenBasis(maja, ids.meetingId, ids.itemId)
  await givenOpenItem(maja, ids.meetingId, ids.itemId)
  await house.database.owner.query(
    `update access.grants set valid_until = now() - interval '1 second' where object_id = $1`,
    [ids.itemId],
  )
  expect(await sql.try(holt, seesItem, [ids.itemId])).toBe(0)
})
