import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listAttendees } from '../data/attendees.ts'
import { turnMeeting } from '../data/meetings.ts'
import { insertPresences } from '../data/room-presences.ts'
import { holdMeeting } from './held-meeting.ts'

/**
 * Begins a meeting by calling the roll: those named are in the room, all others are absent until they come. Refuses a
 * meeting that was not called, one that runs already, one nobody has come to, and somebody who was not asked.
 */
export const startMeeting = action({
  name: 'fora.start-meeting',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), here: z.array(z.uuid()).max(200) }),
  async run(tx, { meetingId, here }) {
    const held = await holdMeeting(tx, meetingId, 'start')
    if (held.refused) return held
    const attendees = await listAttendees(tx, meetingId)
    if (here.some((id) => !attendees.some((attendee) => attendee.id === id))) return missing()
    if (here.length === 0) return refuse('rule', 'nobody-here')
    await turnMeeting(tx, { id: newId(), meetingId, kind: 'started', madeBy: held.account })
    await insertPresences(
      tx,
      attendees.map(({ id }) => ({
        meetingId,
        attendeeId: id,
        state: here.includes(id) ? ('in' as const) : ('absent' as const),
        itemId: null,
        recordedBy: held.account,
      })),
    )
    tx.remark({ here: here.length, asked: attendees.length })
    return done()
  },
})
