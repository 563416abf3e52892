import { expect, test } from 'vitest'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays, plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { givenMember, givenPlannedMeeting, givenSeries, seatFor } from '../../../testing/given-fora.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { createSeries } from './create-series.ts'
import { openMeeting } from './open-meeting.ts'
import { planMeeting } from './plan-meeting.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const holt = await house.staff('Anders Holt', ['contact-person'], house.police)
const today = copenhagenDate(new Date())

test('the same form twice at once makes one series, and one set of meetings', async () => {
  const form = { template: 'overlevering', name: 'Mandagsmøde', mandate: 'Overlevering', bases: ['ssp'] } as const
  const submissionKey = newId()
  const asked = { ...form, bases: ['ssp' as const], cadenceDays: 7, submissionKey }
  const made = await Promise.all([createSeries(anna, asked), createSeries(anna, asked)])
  const ids = made.map((outcome) => value(outcome).id)
  expect(new Set(ids).size).toBe(1)
  const [seriesId = ''] = ids
  const plan = { seriesId, date: addDays(today, 7), from: '10:00', to: '11:00', count: 3, submissionKey: newId() }
  await Promise.all([planMeeting(anna, plan), planMeeting(anna, plan)])
  const { rows } = await house.database.owner.query('select id from fora.meetings where series_id = $1', [seriesId])
  expect(rows).toHaveLength(3)
})

test('a meeting is refused yesterday, backwards, and with a CPR number for a place', async () => {
  const seriesId = await givenSeries(anna, { template: 'iki' })
  const plan = (changes: Partial<Parameters<typeof planMeeting>[1]>) =>
    planMeeting(anna, {
      seriesId,
      date: addDays(today, 1),
      from: '10:00',
      to: '11:00',
      submissionKey: newId(),
      ...changes,
    })
  expect(await plan({ date: addDays(today, -1) })).toMatchObject({ reasons: [{ code: 'meeting-in-the-past' }] })
  expect(await plan({ from: '11:00' })).toMatchObject({ reasons: [{ code: 'ends-before-it-begins' }] })
  expect(await plan({ place: 'Hos 040312-1234' })).toMatchObject({ reasons: [{ code: 'place-has-cpr' }] })
  expect(await plan({ count: 2 })).toMatchObject({ reasons: [{ code: 'cadence-missing' }] })
})

test('across summer time a weekly meeting keeps its hour on the wall', async () => {
  house.database.setClock(new Date('2027-03-20T09:00:00Z'))
  const seriesId = await givenSeries(anna)
  const date = plainDate('2027-03-25')
  value(await planMeeting(anna, { seriesId, date, from: '14:00', to: '15:00', count: 2, submissionKey: newId() }))
  house.database.setClock(new Date())
  const { rows } = await house.database.owner.query(
    'select starts_at from fora.meetings where series_id = $1 order by starts_at',
    [seriesId],
  )
  const starts = rows.map(({ starts_at }) => starts_at.toISOString())
  expect(starts).toEqual(['2027-03-25T13:00:00.000Z', '2027-04-01T12:00:00.000Z'])
})

test('somebody who sits in two meetings at once is pointed out to the unit', async () => {
  const first = await givenSeries(anna, { name: 'Overlevering Nord' })
  await givenMember(anna, first, seatFor(holt))
  const other = await givenSeries(anna, { name: 'Overlevering Syd' })
  await givenMember(anna, other, seatFor(holt))
  const time = { date: addDays(today, 40), from: '14:00', to: '15:00' }
  const one = await givenPlannedMeeting(anna, first, time)
  const two = await givenPlannedMeeting(anna, other, { ...time, from: '14:30', to: '15:30' })
  await givenPlannedMeeting(anna, other, { ...time, from: '15:00', to: '16:00' })
  const { clashes } = value(await openMeeting(anna, { meetingId: one }))
  expect(clashes).toMatchObject([{ names: ['Anders Holt'], meeting: { id: two, seriesName: 'Overlevering Syd' } }])
})
