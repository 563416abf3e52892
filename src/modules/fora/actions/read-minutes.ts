import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { ownUnits } from '../../people/index.ts'
import { countClosedItems, listAgendaItems } from '../data/agenda-items.ts'
import { findMeeting, type MeetingRow } from '../data/meetings.ts'
import { lastMeetingTurn, type MeetingTurn } from '../data/minutes-turns.ts'
import { attendeesWhoCame } from '../data/room-presences.ts'
import { type SeatedAttendee, seatsAt } from './item-gate-question.ts'
import { type ItemRecord, recordsOf } from './item-record.ts'

export type MeetingMinutes = {
  readonly meeting: MeetingRow
  readonly came: readonly SeatedAttendee[]
  readonly stayedAway: readonly SeatedAttendee[]
  /** The open part, and those closed items the reader may see, each part in its order. */
  readonly records: readonly ItemRecord[]
  /** How many closed items there are that the reader may not read. */
  readonly hiddenItems: number
  /** Who approved the minutes, and when; null while they can still be written in. */
  readonly approval: MeetingTurn | null
  /** Whether the reader writes the minutes (the unit), and whether they may approve them (the chair, or a leader). */
  readonly mayWrite: boolean
  readonly mayApprove: boolean
}

/**
 * The minutes of one meeting as the reader may see them: the open part, and of the closed part those items they were let
 * into while they were in the room, or that are their unit's. Refuses a meeting the reader does not see, and one that has
 * not begun.
 */
export const readMinutes = action({
  name: 'fora.read-minutes',
  allow: 'forum:read',
  purpose: 'Referat af et møde',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }): Promise<Outcome<MeetingMinutes>> {
    tx.about(meetingId)
    const meeting = await findMeeting(tx, meetingId)
    if (!meeting) return missing()
    if (!['running', 'ended', 'approved'].includes(meeting.status))
      return refuse('conflict', `meeting-${meeting.status}`)
    const mayWrite = ownUnits(tx.actor).includes(meeting.unitId)
    const seats = await seatsAt(tx, meetingId)
    const came = await attendeesWhoCame(tx, meetingId)
    const items = await listAgendaItems(tx, meetingId)
    // While the meeting runs, what is about persons stands in the room and nowhere else.
    const shown = meeting.status === 'running' ? items.filter(({ part }) => part === 'open') : items
    return done({
      meeting,
      came: seats.filter(({ id }) => came.has(id)),
      stayedAway: seats.filter(({ id }) => !came.has(id)),
      records: await recordsOf(tx, shown),
      hiddenItems: (await countClosedItems(tx, meetingId)) - shown.filter(({ part }) => part === 'closed').length,
      approval: meeting.status === 'approved' ? await lastMeetingTurn(tx, meetingId, 'approved') : null,
      mayWrite,
      mayApprove: mayWrite && mayApprove(tx, seats),
    })
  },
})

/** The chair of the meeting, or a leader. */
export function mayApprove(tx: Tx, seats: readonly SeatedAttendee[]): boolean {
  const account = accountOf(tx.actor)
  return tx.roles.includes('ssp-leader') || seats.some((seat) => seat.part === 'chair' && seat.accountId === account)
}
