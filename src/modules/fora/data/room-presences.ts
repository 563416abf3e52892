import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type RoomState, roomStates } from '../domain/room-states.ts'

export type NewPresence = {
  readonly meetingId: string
  readonly attendeeId: string
  readonly state: RoomState
  /** The item that was on the table, when one was. */
  readonly itemId: string | null
  readonly recordedBy: string
}

/** Who came, left or stayed away. The time is the database's, so that rows of one transaction keep their order. */
export async function insertPresences(tx: Tx, presences: readonly NewPresence[]): Promise<void> {
  if (presences.length === 0) return
  const rows = presences.map(({ meetingId, attendeeId, state, itemId, recordedBy }) => ({
    municipality_id: tx.actor.municipality,
    id: newId(),
    meeting_id: meetingId,
    attendee_id: attendeeId,
    state,
    agenda_item_id: itemId,
    recorded_by: recordedBy,
  }))
  await tx.db.insertInto('fora.presences').values(rows).execute()
}

export type PresenceRow = { readonly attendeeId: string; readonly state: RoomState; readonly at: Date }

/** Where everybody is now, by attendee. Those nobody has said anything of are not in it. */
export async function newestPresences(tx: Tx, meetingId: string): Promise<ReadonlyMap<string, PresenceRow>> {
  const rows = await tx.db
    .selectFrom('fora.presences')
    .distinctOn('attendee_id')
    .select(['attendee_id', 'state', 'recorded_at'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('meeting_id', '=', meetingId)
    .orderBy('attendee_id')
    .orderBy('recorded_at', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [
      row.attendee_id,
      { attendeeId: row.attendee_id, state: stateOf(row.state), at: row.recorded_at },
    ]),
  )
}

/** The attendees who were in the room at any time. */
export async function attendeesWhoCame(tx: Tx, meetingId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .selectFrom('fora.presences')
    .distinctOn('attendee_id')
    .select('attendee_id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'in')
    .execute()
  return new Set(rows.map((row) => row.attendee_id))
}

/** A state nobody knows any more counts as being in the room: the gate errs on the careful side. */
function stateOf(text: string): RoomState {
  return roomStates.find((state) => state === text) ?? 'in'
}
