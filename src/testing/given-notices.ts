import type { z } from 'zod'
import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import {
  beginNotice,
  blankContent,
  type NoticeContent,
  recordMeeting,
  recordSent,
  saveNotice,
} from '../modules/notices/index.ts'
import { type TestHouse, value } from './test-house.ts'

type Begun = Partial<z.input<(typeof beginNotice)['definition']['input']>>
type Meeting = Partial<z.input<(typeof recordMeeting)['definition']['input']>>

/** The family unit that receives. */
export function givenFamilyUnit(house: TestHouse, name = 'Børn & unge'): Promise<string> {
  return house.addOrganisation('family-unit', name)
}

/** No danger, no abuse, support may be needed; 14 years old. */
export const calmAnswers = { danger: 'no', abuse: 'no', parentsTold: 'yes', support: 'yes', age: 14 } as const

/** A draft begun by `by` from nothing, with calm answers where nothing else is said. */
export async function givenNotice(by: StaffActor, receiver: string, details: Begun = {}): Promise<string> {
  return value(await beginNotice(by, { ...calmAnswers, receiver, submissionKey: newId(), ...details })).id
}

/** Words saved in a draft: a child with a name and a concern, where nothing else is said. */
export async function givenWords(by: StaffActor, noticeId: string, words: Partial<NoticeContent> = {}, seen = 1) {
  const { cpr, ...content } = { ...blankContent, childName: 'Mads Holm', concern: 'Han sover i klassen.', ...words }
  value(await saveNotice(by, { noticeId, seen, content, ...(cpr === '' ? {} : { cpr }) }))
}

/** A notification by `by` that was sent at `sentAt` by Digital Post. */
export async function givenSentNotice(
  by: StaffActor,
  receiver: string,
  sentAt: Date,
  words: Partial<NoticeContent> = {},
  details: Begun = {},
): Promise<string> {
  const noticeId = await givenNotice(by, receiver, details)
  await givenWords(by, noticeId, words)
  value(await recordSent(by, { noticeId, sentAt: sentAt.toISOString(), channel: 'digital-post' }))
  return noticeId
}

/** An underretningssamtale `by` goes to; linked with nothing where nothing else is said. */
export async function givenNotificationMeeting(
  by: StaffActor,
  calledBy: string,
  startsAt: Date,
  details: Meeting = {},
): Promise<string> {
  const meeting = { calledBy, startsAt: startsAt.toISOString(), attendee: by.account, submissionKey: newId() }
  return value(await recordMeeting(by, { ...meeting, ...details })).id
}

/** What happened to a notification, as the database has it. */
export async function stepsOf(house: TestHouse, noticeId: string): Promise<string[]> {
  const { rows } = await house.database.owner.query(
    'select kind from notices.steps where notice_id = $1 order by recorded_at, kind',
    [noticeId],
  )
  return rows.map(({ kind }) => kind)
}
