import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase } from '../../../testing/given-cases.ts'
import { givenFamilyUnit, givenNotice, givenNotificationMeeting, givenWords } from '../../../testing/given-notices.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { listMeetings } from './list-notification-meetings.ts'
import { openMeeting } from './open-notification-meeting.ts'
import { recordMeeting } from './record-notification-meeting.ts'
import { addMeetingTask, endMeetingTask, recordAttendance } from './work-notification-meeting.ts'

const house = await openTestHouse()
const unit = await givenFamilyUnit(house)
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const now = new Date('2027-03-01T10:00:00Z')
house.database.setClock(now)
const tomorrow = new Date('2027-03-02T10:00:00Z')

test('there is no column for what was said, and none for a file', async () => {
  const { rows } = await house.database.owner.query(
    `select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'notices' and table_name like 'meeting%' and data_type in ('text', 'bytea', 'jsonb') order by 1`,
  )
  expect(rows.map(({ place }) => place)).toEqual(['meeting_outcomes.outcome', 'meeting_tasks.what', 'meetings.place'])
})

test('refuses a caller that is no family unit, and somebody who is not of SSP', async () => {
  const meeting = { calledBy: unit, startsAt: tomorrow.toISOString(), attendee: kim.account, submissionKey: newId() }
  expect(await recordMeeting(kim, { ...meeting, calledBy: house.police })).toMatchObject({
    reasons: [{ code: 'no-such-receiver' }],
  })
  expect(await recordMeeting(kim, { ...meeting, attendee: tove.account })).toMatchObject({
    reasons: [{ code: 'not-a-colleague' }],
  })
  expect(await recordMeeting(kim, { ...meeting, noticeId: newId() })).toMatchObject({ kind: 'missing' })
})

test('sent twice it is one; it hangs on what its notification hangs on', async () => {
  const caseFile = await givenCase(kim)
  const noticeId = await givenNotice(kim, unit, { caseId: caseFile.id })
  await givenWords(kim, noticeId)
  const meeting = { calledBy: unit, startsAt: tomorrow.toISOString(), attendee: kim.account, submissionKey: newId() }
  const both = await Promise.all([1, 2].map(() => recordMeeting(kim, { ...meeting, noticeId })))
  const [first, second] = both.map((outcome) => value(outcome).id)
  expect(second).toBe(first)
  const opened = value(await openMeeting(lise, { meetingId: first ?? '' }))
  expect(opened).toMatchObject({ noticeId, caseId: caseFile.id, personId: caseFile.person, childName: 'Mads Holm' })
})

test('whether SSP was there is said once, and not before it begins', async () => {
  const meetingId = await givenNotificationMeeting(kim, unit, tomorrow)
  expect(await recordAttendance(kim, { meetingId, outcome: 'attended' })).toMatchObject({
    reasons: [{ code: 'meeting-not-begun' }],
  })
  house.database.setClock(tomorrow)
  const both = await Promise.all([
    recordAttendance(kim, { meetingId, outcome: 'attended' }),
    recordAttendance(lise, { meetingId, outcome: 'not-attended' }),
  ])
  house.database.setClock(now)
  expect(both.filter(({ refused }) => refused)).toMatchObject([{ reasons: [{ code: 'already-recorded' }] }])
  const cancelled = await givenNotificationMeeting(kim, unit, tomorrow)
  value(await recordAttendance(lise, { meetingId: cancelled, outcome: 'cancelled' }))
  const over = value(await listMeetings(kim, { shelf: 'over' })).items.map(({ id }) => id)
  expect(over).toEqual(expect.arrayContaining([meetingId, cancelled]))
})

test('own tasks have an owner in SSP and a day to come, and are done once', async () => {
  const meetingId = await givenNotificationMeeting(kim, unit, tomorrow)
  const task = { meetingId, what: 'Ringe til klubben', dueOn: '2027-03-05' }
  expect(await addMeetingTask(kim, { ...task, dueOn: '2027-02-28' })).toMatchObject({
    reasons: [{ code: 'due-date-past' }],
  })
  expect(await addMeetingTask(kim, { ...task, owner: tove.account })).toMatchObject({
    reasons: [{ code: 'owner-not-in-unit' }],
  })
  const { id: taskId } = value(await addMeetingTask(kim, { ...task, owner: lise.account }))
  expect(value(await addMeetingTask(kim, { ...task, owner: lise.account })).id).toBe(taskId)
  const { rows } = await house.database.owner.query(
    'select account_id, waits_for, what from notices.due_meetings where id = $1 order by waits_for',
    [meetingId],
  )
  expect(rows).toEqual([
    { account_id: kim.account, waits_for: 'meeting', what: null },
    { account_id: lise.account, waits_for: 'task', what: 'Ringe til klubben' },
  ])
  value(await endMeetingTask(lise, { meetingId, taskId }))
  value(await endMeetingTask(kim, { meetingId, taskId }))
  expect(value(await openMeeting(kim, { meetingId })).tasks).toMatchObject([{ id: taskId, doneAt: now }])
  expect(await endMeetingTask(kim, { meetingId, taskId: newId() })).toMatchObject({ kind: 'missing' })
})

test('a colleague is written to that there is something new, and oneself is not', async () => {
  const anna = await house.staff('Anna Ny', ['ssp-consultant'])
  const meetingId = await givenNotificationMeeting(kim, unit, tomorrow, { attendee: anna.account })
  const bo = await house.staff('Bo Ny', ['ssp-consultant'])
  value(await addMeetingTask(kim, { meetingId, what: 'Ringe til klubben', dueOn: '2027-03-05', owner: bo.account }))
  value(await addMeetingTask(kim, { meetingId, what: 'Skrive til skolen', dueOn: '2027-03-05' }))
  const { rows } = await house.database.owner.query('select account_id, letter from mail.outbox order by asked_at, id')
  expect(rows.filter(({ account_id }) => [anna.account, bo.account].includes(account_id))).toEqual([
    { account_id: anna.account, letter: 'news' },
    { account_id: bo.account, letter: 'news' },
  ])
  expect(rows.filter(({ account_id }) => account_id === kim.account)).toEqual([])
})
