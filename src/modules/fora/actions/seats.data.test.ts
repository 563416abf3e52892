import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenMeeting, givenMember, givenSeries, seatFor } from '../../../testing/given-fora.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addMember } from './add-member.ts'
import { endSeat } from './end-seat.ts'
import { openMeeting } from './open-meeting.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const today = copenhagenDate(new Date())

test('there is one chair; whoever leads may take the minutes too, and an ordinary member sits once', async () => {
  const seriesId = await givenSeries(anna)
  const chair = await givenMember(anna, seriesId, seatFor(anna), 'chair')
  const taken = await addMember(anna, { seriesId, seat: seatFor(holt), part: 'chair' })
  expect(taken).toMatchObject({ kind: 'conflict', reasons: [{ code: 'chair-taken', facts: { name: 'Anna Holm' } }] })
  await givenMember(anna, seriesId, seatFor(anna), 'minute-taker')
  const again = await addMember(anna, { seriesId, seat: seatFor(anna) })
  expect(again).toMatchObject({ reasons: [{ code: 'sits-already' }] })
  expect(await givenMember(anna, seriesId, seatFor(anna), 'chair')).toBe(chair)
  const called = await givenMeeting(anna, seriesId)
  expect(value(await openMeeting(anna, { meetingId: called })).invited).toMatchObject([{ name: 'Anna Holm' }])
})

test('a seat ends today or later, not before it began, and once', async () => {
  const seriesId = await givenSeries(anna)
  const since = addDays(today, 10)
  const { id } = value(await addMember(anna, { seriesId, seat: seatFor(holt), since }))
  const end = (until: string) => endSeat(anna, { seriesId, memberId: id, until })
  expect(await end(addDays(today, -1))).toMatchObject({ reasons: [{ code: 'seat-ends-in-the-past' }] })
  expect(await end(addDays(today, 9))).toMatchObject({ reasons: [{ code: 'seat-ends-before-it-begins' }] })
  value(await end(addDays(today, 20)))
  expect(await end(addDays(today, 21))).toMatchObject({ reasons: [{ code: 'seat-ended' }] })
  expect(await endSeat(anna, { seriesId, memberId: newId(), until: today })).toMatchObject({ kind: 'missing' })
})

test('somebody whose account is closed gets none', async () => {
  const former = await house.staff('Forhenværende', ['contact-person'], house.school)
  await house.database.owner.query('update access.accounts set disabled_at = now() where id = $1', [former.account])
  const outcome = await addMember(anna, { seriesId: await givenSeries(anna), seat: seatFor(former) })
  expect(outcome).toMatchObject({ reasons: [{ code: 'nobody-at-work' }] })
})
