import { beforeAll, expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import {
  givenMeeting,
  givenMember,
  givenPlannedMeeting,
  givenSeries,
  natteravn,
  seatFor,
} from '../../../testing/given-fora.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { callMeeting } from './call-meeting.ts'
import { cancelMeeting, moveMeeting } from './move-meeting.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const today = copenhagenDate(new Date())

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

test('calling a meeting is refused without a chair, and without somebody to take the minutes', async () => {
  const series = await givenSeries(anna)
  const meetingId = await givenPlannedMeeting(anna, series)
  expect(await callMeeting(anna, { meetingId })).toMatchObject({ kind: 'rule', reasons: [{ code: 'chair-missing' }] })
  await givenMember(anna, series, seatFor(anna), 'chair')
  expect(await callMeeting(anna, { meetingId })).toMatchObject({ reasons: [{ code: 'minute-taker-missing' }] })
  expect(await letters(meetingId)).toEqual([])
  await givenMember(anna, series, seatFor(holt), 'minute-taker')
  expect(await callMeeting(anna, { meetingId })).toMatchObject({ refused: false, value: { asked: 2 } })
  expect(await callMeeting(anna, { meetingId })).toMatchObject({ reasons: [{ code: 'meeting-called' }] })
})

test('calling a meeting twice at once asks each member once', async () => {
  const series = await givenSeries(anna)
  await givenMember(anna, series, seatFor(anna), 'chair')
  await givenMember(anna, series, seatFor(holt), 'minute-taker')
  const meetingId = await givenPlannedMeeting(anna, series)
  const both = await Promise.all([callMeeting(anna, { meetingId }), callMeeting(anna, { meetingId })])
  expect(both.filter(({ refused }) => refused)).toHaveLength(1)
  expect(await letters(meetingId)).toHaveLength(2)
})

test('a called meeting is written about to those with an account, and again when it is moved or cancelled', async () => {
  const series = await givenSeries(anna)
  await givenMember(anna, series, natteravn)
  const meeting = await givenMeeting(anna, series)
  const time = { date: addDays(today, 8), from: '09:00', to: '10:00', place: 'Biblioteket' }
  value(await moveMeeting(anna, { meetingId: meeting, ...time }))
  value(await moveMeeting(anna, { meetingId: meeting, ...time }))
  value(await cancelMeeting(anna, { meetingId: meeting }))
  expect(await letters(meeting)).toEqual([
    { letter: 'meeting-called', account_id: anna.account, meeting_sequence: 0 },
    { letter: 'meeting-changed', account_id: anna.account, meeting_sequence: 1 },
    { letter: 'meeting-cancelled', account_id: anna.account, meeting_sequence: 2 },
  ])
  expect(await cancelMeeting(anna, { meetingId: meeting })).toMatchObject({
    reasons: [{ code: 'meeting-cancelled' }],
  })
})
