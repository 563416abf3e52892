import { afterAll } from 'vitest'
import { createApp } from '../../src/app.ts'
import { staff } from '../../src/demonstration/demonstration-place.ts'
import type { Place } from '../../src/demonstration/settle-place.ts'
import type { Language } from '../../src/kernel/language.ts'
import { answerTriageQuestions, keepTriageChoice } from '../../src/modules/contact/actions/open-triage.ts'
import { setOwnLanguage } from '../../src/platform/access/own-language.ts'
import { openAuthSettings } from '../../src/platform/auth/auth-settings.ts'
import { givenDemonstration } from '../../src/testing/given-demonstration.ts'
import {
  givenItem,
  givenMeeting,
  givenMember,
  givenPlannedMeeting,
  givenSeries,
  natteravn,
  seatFor,
} from '../../src/testing/given-fora.ts'
import { givenNotice, givenNotificationMeeting, givenSentNotice } from '../../src/testing/given-notices.ts'
import { openTestDatabase, type TestDatabaseHandle } from '../../src/testing/test-database.ts'
import { value } from '../../src/testing/test-house.ts'
import { openTestKeys } from '../../src/testing/test-keys.ts'
import { exchangeInformation } from './exchange-pages.ts'
import { holdMeetings } from './held-meetings.ts'
import { workOutside } from './outreach-pages.ts'
import type { Found, Person } from './visit.ts'

const municipality = 997

export type DemonstrationHouse = {
  readonly address: string
  readonly found: Found
  /** As it stands on the button of the login. */
  nameOf(person: Person): string
  speak(person: Person, language: Language): Promise<void>
}

/** The app listening with the demonstration's whole year in it, up to this moment. Close is automatic. */
export async function openDemonstrationHouse(): Promise<DemonstrationHouse> {
  await openTestKeys()
  const database = await openTestDatabase()
  openAuthSettings({ demonstration: true, provider: null, publicUrl: null })
  const place = await givenDemonstration(database, municipality, new Date().toISOString())
  const app = await createApp({ logLevel: 'error', trustProxy: false, secure: false, formTargets: [] })
  afterAll(() => app.close())
  const found = {
    ...(await findOneOfEach(database, place)),
    ...(await writeNotices(place)),
    ...(await meetInForum(place)),
    ...(await holdMeetings(database, place)),
    ...(await exchangeInformation(place)),
    ...(await workOutside(database, place)),
  }
  await beginTriage(place, found.inquiry)
  return {
    address: await app.listen({ port: 0, host: '127.0.0.1' }),
    found,
    nameOf: (person) => staff.find(({ key }) => key === person)?.name ?? '',
    speak: async (person, language) => value(await setOwnLanguage(place.actor(person), { language })),
  }
}

type Written = 'notice' | 'sentNotice' | 'notificationMeeting'
type Met = 'forum' | 'seat' | 'meeting' | 'plannedMeeting'
type HeldThere = keyof Awaited<ReturnType<typeof holdMeetings>>
type Exchanged = keyof Awaited<ReturnType<typeof exchangeInformation>>
type Outside = keyof Awaited<ReturnType<typeof workOutside>>

async function findOneOfEach(
  { owner }: TestDatabaseHandle,
  place: Place,
): Promise<Omit<Found, Written | Met | HeldThere | Exchanged | Outside>> {
  const one = async (query: string, ...values: string[]) => {
    const { rows } = await owner.query<{ id: string }>(`${query} limit 1`, values)
    if (!rows[0]) throw new Error(`The demonstration has none: ${query}`)
    return rows[0].id
  }
  const maja = place.actor('maja').account
  const open = `select c.id from cases.case_files c where c.owner_id = $1 and c.status = 'open'`
  const told = 'select from cases.notes n where n.case_id = c.id and n.written_by = c.owner_id'
  const due = 'select from cases.follow_ups f where f.case_id = c.id and f.ended_at is null'
  const caseId = await one(`${open} and c.person_id is not null and exists (${told}) and exists (${due})`, maja)
  const redacted = await one('select inquiry_id as id from contact.redactions')
  return {
    inquiry: await one(`select id from contact.inquiries where status = 'new' and anonymous and not limited`),
    filed: await one('select id from contact.inquiries where filed_by = $1', place.actor('peter').account),
    redacted,
    message: await one('select message_id as id from contact.redactions where inquiry_id = $1', redacted),
    case: caseId,
    person: await one('select person_id as id from cases.case_files where id = $1', caseId),
    note: await one('select id from cases.notes n where case_id = $1 and written_by = $2', caseId, maja),
    followUp: await one('select id from cases.follow_ups where case_id = $1 and ended_at is null', caseId),
    closedCase: await one(`select id from cases.case_files where status = 'closed'`),
    organisation: place.organisation('soendermark'),
    account: place.actor('maja').account,
    holiday: await one('select id from directory.school_holidays'),
    consent: await one('select id from people.consents order by recorded_at'),
    consenting: await one('select person_id as id from people.consents order by recorded_at'),
    listMeeting: await one('select meeting_id as id from fora.name_lists order by handed_in_at'),
    nameRow: await one(
      'select r.id from fora.name_rows r join fora.name_lists l on l.id = r.list_id order by l.handed_in_at, r.position',
    ),
  }
}

/** The steps of a triage after the first are there only for those who have taken the ones before. */
async function beginTriage(place: Place, inquiryId: string): Promise<void> {
  const facts = { danger: 'no', abuse: 'no', support: 'no', crimePreventive: 'yes', parentsConsent: 'yes' } as const
  const reason = 'Den unge vil gerne have hjælp.'
  value(await answerTriageQuestions(place.actor('maja'), { inquiryId, facts }))
  value(
    await keepTriageChoice(place.actor('maja'), {
      ...{ inquiryId, facts, reason, seenOrdinal: 0, routes: ['ssp-case'], dutyShown: true },
      typed: { route: 'ssp-case', reason },
    }),
  )
}

/** A notification that is being written, one that was sent, and the meeting it led to. */
async function writeNotices(place: Place): Promise<Pick<Found, Written>> {
  const maja = place.actor('maja')
  const family = place.organisation('family')
  const notice = await givenNotice(maja, family, { danger: 'yes', abuse: 'by-parents', parentsTold: 'no' })
  const sentNotice = await givenSentNotice(maja, family, new Date(Date.now() - 3 * 86_400_000))
  const meeting = await givenNotificationMeeting(maja, family, new Date(), { noticeId: sentNotice })
  return { notice, sentNotice, notificationMeeting: meeting }
}

/** A forum with somebody outside its circle, a meeting that was called, and one that is only planned. */
async function meetInForum(place: Place): Promise<Pick<Found, Met>> {
  const maja = place.actor('maja')
  const forum = await givenSeries(maja, { template: 'lokalgruppe' })
  const seat = await givenMember(maja, forum, seatFor(place.actor('peter')))
  await givenMember(maja, forum, natteravn)
  const meeting = await givenMeeting(maja, forum)
  await givenItem(maja, meeting, { part: 'closed', title: 'Uroen i 8. klasse' })
  return { forum, seat, meeting, plannedMeeting: await givenPlannedMeeting(maja, forum) }
}
