import type { Tx } from '../../../platform/db/transaction.ts'
import type { Basis, Setting } from '../../law/index.ts'
import { type MeetingStatus, meetingStatuses, statusAfter, type TurnKind } from '../domain/meeting-steps.ts'
import { basesOf, settingOf } from './series.ts'

/** A meeting with what its series says of it. */
export type MeetingRow = {
  readonly id: string
  readonly seriesId: string
  readonly seriesName: string
  readonly setting: Setting
  readonly bases: readonly Basis[]
  readonly publishable: boolean
  readonly unitId: string
  readonly allowsPersons: boolean
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  /** Goes up by one each time the meeting is moved or cancelled, for the calendars. */
  readonly sequence: number
  readonly status: MeetingStatus
}

export type NewMeeting = Pick<
  MeetingRow,
  'id' | 'seriesId' | 'unitId' | 'allowsPersons' | 'startsAt' | 'endsAt' | 'place'
> & { readonly submissionKey: string; readonly madeBy: string }

/** False when a meeting was made from the same form already. */
export async function insertMeeting(tx: Tx, meeting: NewMeeting): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.meetings')
    .values({
      municipality_id: tx.actor.municipality,
      id: meeting.id,
      series_id: meeting.seriesId,
      unit_id: meeting.unitId,
      allows_persons: meeting.allowsPersons,
      starts_at: meeting.startsAt,
      ends_at: meeting.endsAt,
      place: meeting.place,
      submission_key: meeting.submissionKey,
      made_by: meeting.madeBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The meeting made from a form, if the actor may see it. */
export async function findMeetingBySubmission(tx: Tx, key: string): Promise<{ id: string } | undefined> {
  return tx.db
    .selectFrom('fora.meetings')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', key)
    .executeTakeFirst()
}

export async function findMeeting(tx: Tx, id: string): Promise<MeetingRow | undefined> {
  const row = await selectMeetings(tx).where('m.id', '=', id).executeTakeFirst()
  return row && meetingOf(row)
}

/** Holds a meeting until the transaction ends. False when it is not the unit's to change: another's, or approved. */
export async function lockMeeting(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('fora.meetings')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Writes a turn of a meeting and the status that follows from it, in one transaction. */
export async function turnMeeting(tx: Tx, turn: { id: string; meetingId: string; kind: TurnKind; madeBy: string }) {
  await tx.db
    .insertInto('fora.meeting_turns')
    .values({
      municipality_id: tx.actor.municipality,
      id: turn.id,
      meeting_id: turn.meetingId,
      kind: turn.kind,
      made_by: turn.madeBy,
    })
    .execute()
  const status = statusAfter[turn.kind]
  if (status === null) return
  await tx.db
    .updateTable('fora.meetings')
    .set({ status })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', turn.meetingId)
    .execute()
}

/** Another time or place, or only that the calendars must be told again. */
export async function updateMeetingTime(
  tx: Tx,
  id: string,
  changes: { startsAt?: Date; endsAt?: Date; place?: string },
): Promise<void> {
  await tx.db
    .updateTable('fora.meetings')
    .set(({ eb }) => ({
      ...(changes.startsAt && { starts_at: changes.startsAt }),
      ...(changes.endsAt && { ends_at: changes.endsAt }),
      ...(changes.place !== undefined && { place: changes.place }),
      sequence: eb('sequence', '+', 1),
    }))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

export function selectMeetings(tx: Tx) {
  return tx.db
    .selectFrom('fora.meetings as m')
    .innerJoin('fora.series as s', (join) =>
      join.onRef('s.municipality_id', '=', 'm.municipality_id').onRef('s.id', '=', 'm.series_id'),
    )
    .select(['m.id', 'm.series_id', 's.name', 's.setting', 's.bases', 's.publishable', 'm.unit_id'])
    .select(['m.allows_persons', 'm.starts_at', 'm.ends_at', 'm.place', 'm.sequence', 'm.status'])
    .where('m.municipality_id', '=', tx.actor.municipality)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectMeetings>['executeTakeFirst']>>>

export function meetingOf(row: Selected): MeetingRow {
  return {
    id: row.id,
    seriesId: row.series_id,
    seriesName: row.name,
    setting: settingOf(row.setting),
    bases: basesOf(row.bases),
    publishable: row.publishable,
    unitId: row.unit_id,
    allowsPersons: row.allows_persons,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    sequence: row.sequence,
    status: meetingStatuses.find((status) => status === row.status) ?? 'cancelled',
  }
}
