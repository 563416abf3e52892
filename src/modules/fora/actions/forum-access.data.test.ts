import { beforeAll, expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  givenAttendee,
  givenMeeting,
  givenMember,
  givenPlannedMeeting,
  givenSeries,
  seatFor,
} from '../../../testing/given-fora.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addMember } from './add-member.ts'
import { endSeat } from './end-seat.ts'
import { cancelMeeting } from './move-meeting.ts'
import { openMeeting } from './open-meeting.ts'
import { openSeries } from './open-series.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const skov = await house.staff('Peter Skov', ['contact-person'], house.school)
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const sql = await openSqlActor(house.database)
const today = copenhagenDate(new Date())
const seen = 'select 1 from fora.meetings where id = $1'

async function letters(meeting: string) {
  const { rows } = await house.database.owner.query(
    'select letter, account_id, meeting_sequence from mail.outbox where meeting_id = $1 order by asked_at, account_id',
    [meeting],
  )
  return rows
}

beforeAll(async () => {
  const addresses = "update access.accounts set email = 'nogen@linda.example'"
  await house.database.owner.query(addresses)
})

test('a member sees a meeting when it is called and not before; nobody of another series sees it', async () => {
  const series = await givenSeries(anna)
  await givenMember(anna, series, seatFor(holt))
  await givenMember(anna, await givenSeries(anna), seatFor(skov))
  const planned = await givenPlannedMeeting(anna, series)
  const called = await givenMeeting(anna, series)
  expect(await sql.try(holt, seen, [planned])).toBe(0)
  expect(await sql.try(holt, seen, [called])).toBe(1)
  expect(await sql.try(skov, seen, [called])).toBe(0)
  expect(await openMeeting(skov, { meetingId: called })).toMatchObject({ kind: 'missing' })
  expect(await openSeries(skov, { seriesId: series })).toMatchObject({ kind: 'missing' })
})

test('a guest sees the one meeting, and not the series', async () => {
  const series = await givenSeries(anna)
  const one = await givenMeeting(anna, series)
  const other = await givenMeeting(anna, series)
  await givenAttendee(anna, one, seatFor(skov))
  expect(await sql.try(skov, seen, [one])).toBe(1)
  expect(await sql.try(skov, seen, [other])).toBe(0)
  expect(await openSeries(skov, { seriesId: series })).toMatchObject({ kind: 'missing' })
  expect(await letters(one)).toHaveLength(2)
})

test('a former member keeps the meetings they were asked to, and sees no later one', async () => {
  const series = await givenSeries(anna)
  const seat = await givenMember(anna, series, seatFor(holt))
  const before = await givenMeeting(anna, series)
  value(await endSeat(anna, { seriesId: series, memberId: seat, until: today }))
  await house.database.owner.query('update fora.members set since = since - 2 where id = $1', [seat])
  await house.database.owner.query('update fora.member_endings set until = until - 1 where member_id = $1', [seat])
  const after = await givenMeeting(anna, series)
  expect(await sql.try(holt, seen, [before])).toBe(1)
  expect(await sql.try(holt, seen, [after])).toBe(0)
  expect(await openSeries(holt, { seriesId: series })).toMatchObject({ kind: 'missing' })
})

test('another SSP unit sees nothing and changes nothing', async () => {
  const elsewhere = await house.addOrganisation('ssp-unit', 'SSP Østby')
  const other = await house.staff('Kirsten Vind', ['ssp-consultant'], elsewhere)
  const series = await givenSeries(anna)
  const meetingId = await givenMeeting(anna, series)
  expect(await openMeeting(other, { meetingId })).toMatchObject({ kind: 'missing' })
  expect(await cancelMeeting(other, { meetingId })).toMatchObject({ kind: 'missing' })
  expect(await sql.try(other, "update fora.meetings set place = 'x' where id = $1", [meetingId])).toBe(0)
  const seat = { seriesId: series, seat: seatFor(other) }
  expect(await addMember(other, seat)).toMatchObject({ kind: 'missing' })
})
