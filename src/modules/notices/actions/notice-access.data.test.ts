import { afterAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase, lastEntry } from '../../../testing/given-cases.ts'
import { auditOf, givenBehindDoors } from '../../../testing/given-inbox.ts'
import {
  calmAnswers,
  givenFamilyUnit,
  givenNotice,
  givenNotificationMeeting,
  givenSentNotice,
  givenWords,
} from '../../../testing/given-notices.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { blankContent } from '../domain/notice-content.ts'
import { beginNotice } from './begin-notice.ts'
import { listNotices } from './list-notices.ts'
import { listMeetings } from './list-notification-meetings.ts'
import { openNotice } from './open-notice.ts'
import { openMeeting } from './open-notification-meeting.ts'
import { openWriting } from './open-writing.ts'
import { printNotice } from './print-notice.ts'
import { recordSent } from './record-sent.ts'
import { recordStep } from './record-step.ts'
import { saveNotice } from './save-notice.ts'

const house = await openTestHouse()
const unit = await givenFamilyUnit(house)
const elsewhere = await house.addOrganisation('ssp-unit', 'SSP Nabo')
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const nabo = await house.staff('Nanna Nabo', ['ssp-leader'], elsewhere)
const tove = await house.staff('Tove Lærer', ['contact-person'], house.school)
const hanne = await house.staff('Hanne Leder', ['organisation-lead'], house.school)
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())
const tables = ['notices', 'contents', 'steps', 'erasures', 'meetings', 'meeting_outcomes', 'meeting_tasks']

test('another unit, a contact person and a head see nothing, not even straight in SQL', async () => {
  const noticeId = await givenSentNotice(kim, unit, new Date())
  const meetingId = await givenNotificationMeeting(kim, unit, new Date())
  expect(await openNotice(nabo, { noticeId })).toMatchObject({ kind: 'missing' })
  expect(await printNotice(nabo, { noticeId })).toMatchObject({ kind: 'missing' })
  expect(await openMeeting(nabo, { meetingId })).toMatchObject({ kind: 'missing' })
  expect(value(await listNotices(nabo, { shelf: 'waiting' })).items).toEqual([])
  expect(value(await listMeetings(nabo, {})).items).toEqual([])
  for (const outsider of [nabo, tove, hanne]) {
    for (const table of tables) expect(await sql.try(outsider, `select from notices.${table}`), table).toBe(0)
  }
  expect(await openNotice(tove, { noticeId })).toMatchObject({ kind: 'forbidden' })
})

test('a guessed one is missing, and the attempt is on record with whom it was about', async () => {
  const noticeId = newId()
  expect(await openNotice(kim, { noticeId })).toMatchObject({ kind: 'missing' })
  expect(await lastEntry(house)).toMatchObject({ outcome: 'missing', subjects: [noticeId], account_id: kim.account })
  expect(await recordStep(kim, { noticeId, kind: 'receipt', on: '2026-01-05' })).toMatchObject({ kind: 'missing' })
})

test('a notification from a case one may not see does not exist, nor do its meetings', async () => {
  const caseFile = await givenCase(kim)
  const noticeId = await givenNotice(kim, unit, { caseId: caseFile.id })
  const meetingId = await givenNotificationMeeting(kim, unit, new Date(), { noticeId })
  expect(value(await openNotice(lise, { noticeId })).child?.name).toBe('Mads Holm')
  expect(value(await openMeeting(lise, { meetingId })).childName).toBe('Mads Holm')
  await house.database.owner.query('update cases.case_files set open_to_unit = null where id = $1', [caseFile.id])
  expect(await openNotice(lise, { noticeId })).toMatchObject({ kind: 'missing' })
  expect(await openMeeting(lise, { meetingId })).toMatchObject({ kind: 'missing' })
  expect(await sql.try(lise, 'select from notices.contents where notice_id = $1', [noticeId])).toBe(0)
  expect(await sql.try(lise, 'select from notices.meetings where id = $1', [meetingId])).toBe(0)
  expect(value(await openNotice(kim, { noticeId })).own).toBe(true)
})

test('nobody begins one from a case or an inquiry they may not see', async () => {
  const caseFile = await givenCase(nabo)
  const inquiry = await givenBehindDoors(house, kim)
  const begun = { ...calmAnswers, receiver: unit, submissionKey: newId() }
  expect(await beginNotice(kim, { ...begun, caseId: caseFile.id })).toMatchObject({ kind: 'missing' })
  const anna = await house.staff('Anna Ny', ['ssp-consultant'])
  expect(await beginNotice(anna, { ...begun, inquiryId: inquiry.id })).toMatchObject({ kind: 'missing' })
  expect(value(await beginNotice(kim, { ...begun, inquiryId: inquiry.id }))).toMatchObject({ id: expect.any(String) })
})

test('the duty is personal: a colleague reads along, and neither writes in it nor says that it was sent', async () => {
  const noticeId = await givenNotice(kim, unit)
  await givenWords(kim, noticeId)
  expect(value(await openNotice(lise, { noticeId })).own).toBe(false)
  expect(await openWriting(lise, { noticeId })).toMatchObject({ reasons: [{ code: 'not-yours' }] })
  const { cpr: _none, ...content } = blankContent
  expect(await saveNotice(lise, { noticeId, seen: 2, content })).toMatchObject({ reasons: [{ code: 'not-yours' }] })
  const sent = { noticeId, sentAt: new Date().toISOString(), channel: 'portal' } as const
  expect(await recordSent(lise, sent)).toMatchObject({ kind: 'forbidden', reasons: [{ code: 'not-yours' }] })
  expect(await auditOf(house, 'notices.record-sent')).toMatchObject({ outcome: 'forbidden', account_id: lise.account })
})

test('the database lets nobody but the author write, send, answer anew or erase', async () => {
  const noticeId = await givenNotice(kim, unit)
  const about = [noticeId]
  const step = `insert into notices.steps (municipality_id, id, notice_id, kind, happened_at, channel, recorded_by)
    values (998, gen_random_uuid(), $1, $2, now(), $3, $4)`
  expect(await sql.try(lise, step, [noticeId, 'sent', 'portal', lise.account])).toBe('refused')
  expect(await sql.try(lise, step, [noticeId, 'sent', 'portal', kim.account])).toBe('refused')
  expect(await sql.try(lise, step, [noticeId, 'dropped', '', lise.account])).toBe('refused')
  expect(await sql.try(lise, step, [noticeId, 'receipt', '', lise.account])).toBe('refused')
  expect(await sql.try(lise, `update notices.contents set sealed = '' where notice_id = $1`, about)).toBe(0)
  expect(await sql.try(lise, 'update notices.notices set finding_id = null where id = $1', about)).toBe(0)
  expect(await sql.try(kim, 'update notices.notices set written_by = null where id = $1', about)).toBe('refused')
  expect(await sql.try(kim, 'delete from notices.contents where notice_id = $1', about)).toBe(0)
  const proof = `insert into notices.erasures (municipality_id, notice_id, rule) values (998, $1, 'none')`
  expect(await sql.try(kim, proof, about)).toBe('refused')
  expect(await sql.try(lise, proof, about)).toBe('refused')
})

test('nothing is written on behalf of another, or for another unit', async () => {
  const insert = `insert into notices.notices (municipality_id, id, unit_id, receiver_id, written_by, submission_key)
    values (998, gen_random_uuid(), $1, $2, $3, gen_random_uuid())`
  expect(await sql.try(kim, insert, [house.unit, unit, lise.account])).toBe('refused')
  expect(await sql.try(kim, insert, [elsewhere, unit, kim.account])).toBe('refused')
  expect(await sql.try(tove, insert, [house.school, unit, tove.account])).toBe('refused')
  expect(await sql.try(kim, insert, [house.unit, unit, kim.account])).toBe(1)
})

test('whoever has left SSP for another body does not take along what they wrote', async () => {
  const frida = await house.staff('Frida Flytter', ['ssp-consultant'])
  const noticeId = await givenNotice(frida, unit)
  await givenWords(frida, noticeId)
  const read = () => sql.try(frida, 'select from notices.contents where notice_id = $1', [noticeId])
  expect(await read()).toBe(1)
  await house.database.owner.query(
    `update access.role_assignments set role = 'contact-person', organisation_id = $2 where account_id = $1`,
    [frida.account, house.school],
  )
  expect(await read()).toBe(0)
})
