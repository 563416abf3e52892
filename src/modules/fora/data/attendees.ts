import type { Tx } from '../../../platform/db/transaction.ts'
import { Party } from '../../law/index.ts'
import { type AttendeePart, attendeeParts } from '../domain/seat-parts.ts'

/** Somebody asked to one meeting: a member of that day, or a guest. */
export type AttendeeRow = {
  readonly id: string
  readonly meetingId: string
  /** Null for somebody outside, who is a name and a body and cannot sign in. */
  readonly accountId: string | null
  readonly name: string
  readonly organisationId: string | null
  readonly organisation: string
  /** What the body was in the law's eyes when they were asked; the circle is judged by it. */
  readonly party: Party
  readonly part: AttendeePart
}

export type NewAttendee = {
  readonly id: string
  readonly meetingId: string
  readonly accountId: string | null
  readonly outsideName: string
  readonly organisationId: string | null
  readonly outsideOrganisation: string
  readonly party: Party
  readonly part: AttendeePart
  readonly addedBy: string
}

/** Somebody with an account is asked once; asking again changes nothing. */
export async function insertAttendee(tx: Tx, attendee: NewAttendee): Promise<void> {
  await tx.db
    .insertInto('fora.attendees')
    .values({
      municipality_id: tx.actor.municipality,
      id: attendee.id,
      meeting_id: attendee.meetingId,
      account_id: attendee.accountId,
      outside_name: attendee.outsideName,
      organisation_id: attendee.organisationId,
      outside_organisation: attendee.outsideOrganisation,
      party: JSON.stringify(attendee.party),
      part: attendee.part,
      added_by: attendee.addedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Everybody asked to a meeting: the chair first, then the minute-taker, then by name, guests last. */
export async function listAttendees(tx: Tx, meetingId: string): Promise<AttendeeRow[]> {
  const rows = await tx.db
    .selectFrom('fora.attendees as t')
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 't.municipality_id').onRef('a.id', '=', 't.account_id'),
    )
    .leftJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 't.municipality_id').onRef('o.id', '=', 't.organisation_id'),
    )
    .select(['t.id', 't.meeting_id', 't.account_id', 't.outside_name', 't.organisation_id', 't.outside_organisation'])
    .select(['t.party', 't.part', 'a.display_name', 'o.name as organisation'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('t.meeting_id', '=', meetingId)
    .execute()
  return rows
    .map((row) => ({
      id: row.id,
      meetingId: row.meeting_id,
      accountId: row.account_id,
      name: row.display_name ?? row.outside_name,
      organisationId: row.organisation_id,
      organisation: row.organisation ?? row.outside_organisation,
      party: Party.parse(row.party),
      part: attendeeParts.find((part) => part === row.part) ?? 'guest',
    }))
    .sort(byPartAndName)
}

function byPartAndName(a: AttendeeRow, b: AttendeeRow): number {
  return attendeeParts.indexOf(a.part) - attendeeParts.indexOf(b.part) || a.name.localeCompare(b.name, 'da')
}
