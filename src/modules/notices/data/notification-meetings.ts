import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type MeetingOutcome, meetingOutcomes } from '../domain/notification-meeting-outcomes.ts'

export type MeetingRow = {
  readonly id: string
  readonly noticeId: string | null
  readonly caseId: string | null
  readonly personId: string | null
  readonly startsAt: Date
  readonly place: string
  /** The unit of the authority that calls. */
  readonly calledByName: string
  /** Who of SSP goes. */
  readonly attendee: { readonly id: string; readonly name: string }
  /** Null while nobody has said whether SSP was there. */
  readonly outcome: MeetingOutcome | null
}

export type NewMeeting = {
  readonly id: string
  readonly unitId: string
  readonly noticeId: string | null
  readonly caseId: string | null
  readonly personId: string | null
  readonly calledBy: string
  readonly startsAt: Date
  readonly place: string
  readonly attendeeId: string
  readonly submissionKey: string
  readonly recordedBy: string
}

/** False when a meeting was recorded from the same form already. */
export async function insertMeeting(tx: Tx, meeting: NewMeeting): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('notices.meetings')
    .values({
      municipality_id: tx.actor.municipality,
      id: meeting.id,
      unit_id: meeting.unitId,
      notice_id: meeting.noticeId,
      case_id: meeting.caseId,
      person_id: meeting.personId,
      called_by: meeting.calledBy,
      starts_at: meeting.startsAt,
      place: meeting.place,
      attendee_id: meeting.attendeeId,
      submission_key: meeting.submissionKey,
      recorded_by: meeting.recordedBy,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** A meeting the actor may see. */
export async function findMeeting(tx: Tx, id: string): Promise<MeetingRow | undefined> {
  const row = await selectMeetings(tx).where('m.id', '=', id).executeTakeFirst()
  return row && meetingOf(row)
}

export async function findMeetingBySubmission(tx: Tx, key: string): Promise<MeetingRow | undefined> {
  const row = await selectMeetings(tx).where('m.submission_key', '=', key).executeTakeFirst()
  return row && meetingOf(row)
}

/** The meetings a notification led to, the newest first. */
export async function meetingsOfNotice(tx: Tx, notice: string): Promise<MeetingRow[]> {
  const rows = await selectMeetings(tx).where('m.notice_id', '=', notice).orderBy('m.starts_at', 'desc').execute()
  return rows.map(meetingOf)
}

/** Those nobody has said the outcome of, the nearest first; or those that are over, the newest first. */
export type MeetingShelf = 'coming' | 'over'

export async function listMeetingRows(
  tx: Tx,
  shelf: MeetingShelf,
  page: { readonly offset: number; readonly limit: number },
): Promise<MeetingRow[]> {
  const rows = await selectMeetings(tx)
    .where('u.outcome', shelf === 'coming' ? 'is' : 'is not', null)
    .orderBy(shelf === 'coming' ? sql`m.starts_at` : sql`m.starts_at desc`)
    .orderBy('m.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(meetingOf)
}

export async function countMeetings(tx: Tx, shelf: MeetingShelf): Promise<number> {
  const row = await withOutcome(tx)
    .where('u.outcome', shelf === 'coming' ? 'is' : 'is not', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** False when somebody has said it already. */
export async function insertOutcome(tx: Tx, meeting: string, by: string, outcome: MeetingOutcome): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('notices.meeting_outcomes')
    .values({ municipality_id: tx.actor.municipality, meeting_id: meeting, outcome, recorded_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** Who said whether SSP was there, and when. */
export async function readOutcome(tx: Tx, meeting: string): Promise<{ byName: string; at: Date } | undefined> {
  const row = await tx.db
    .selectFrom('notices.meeting_outcomes as u')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'u.municipality_id').onRef('a.id', '=', 'u.recorded_by'),
    )
    .select(['a.display_name', 'u.recorded_at'])
    .where('u.municipality_id', '=', tx.actor.municipality)
    .where('u.meeting_id', '=', meeting)
    .executeTakeFirst()
  return row && { byName: row.display_name, at: row.recorded_at }
}

function withOutcome(tx: Tx) {
  return tx.db
    .selectFrom('notices.meetings as m')
    .leftJoin('notices.meeting_outcomes as u', (join) =>
      join.onRef('u.municipality_id', '=', 'm.municipality_id').onRef('u.meeting_id', '=', 'm.id'),
    )
    .where('m.municipality_id', '=', tx.actor.municipality)
}

function selectMeetings(tx: Tx) {
  return withOutcome(tx)
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'm.municipality_id').onRef('a.id', '=', 'm.attendee_id'),
    )
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'm.municipality_id').onRef('o.id', '=', 'm.called_by'),
    )
    .select(['m.id', 'm.notice_id', 'm.case_id', 'm.person_id', 'm.starts_at', 'm.place', 'm.attendee_id'])
    .select(['o.name as caller', 'a.display_name', 'u.outcome'])
}

function meetingOf(row: Awaited<ReturnType<ReturnType<typeof selectMeetings>['executeTakeFirstOrThrow']>>): MeetingRow {
  return {
    id: row.id,
    noticeId: row.notice_id,
    caseId: row.case_id,
    personId: row.person_id,
    startsAt: row.starts_at,
    place: row.place,
    calledByName: row.caller,
    attendee: { id: row.attendee_id, name: row.display_name },
    outcome: meetingOutcomes.find((known) => known === row.outcome) ?? null,
  }
}
