import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listAgendaItems } from '../data/agenda-items.ts'
import { findMeeting, type MeetingRow } from '../data/meetings.ts'
import { attendeesWhoCame } from '../data/room-presences.ts'
import { type SeatedAttendee, seatsAt } from './item-gate-question.ts'
import { type ItemRecord, recordsOf } from './item-record.ts'

export type PrintedMinutes = {
  readonly meeting: MeetingRow
  readonly came: readonly SeatedAttendee[]
  readonly records: readonly ItemRecord[]
  /** Who made the copy, and when: stands on a copy of a closed item. */
  readonly madeBy: string
  readonly madeAt: Date
}

/**
 * Minutes to be put on paper: the open part with nothing of the closed one, or one closed item by itself, with the basis,
 * the purpose and the ban on investigative use. On record each time. Refuses a meeting that is not over, and an item the
 * actor may not read.
 */
export const printMinutes = action({
  name: 'fora.print-minutes',
  allow: 'forum:read',
  purpose: 'Kopi af et referat',
  input: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid().nullable().default(null) }),
  async run(tx, { meetingId, itemId }): Promise<Outcome<PrintedMinutes>> {
    tx.about(meetingId, itemId)
    const meeting = await findMeeting(tx, meetingId)
    if (!meeting || tx.actor.kind !== 'staff') return missing()
    if (meeting.status !== 'ended' && meeting.status !== 'approved')
      return refuse('conflict', `meeting-${meeting.status}`)
    const items = await listAgendaItems(tx, meetingId)
    const printed = items.filter(({ id, part }) =>
      itemId === null ? part === 'open' : id === itemId && part === 'closed',
    )
    if (itemId !== null && printed.length === 0) return missing()
    const came = await attendeesWhoCame(tx, meetingId)
    return done({
      meeting,
      came: (await seatsAt(tx, meetingId)).filter(({ id }) => came.has(id)),
      records: await recordsOf(tx, printed),
      madeBy: tx.actor.name,
      madeAt: tx.now,
    })
  },
})
