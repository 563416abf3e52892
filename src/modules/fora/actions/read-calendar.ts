import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findMeeting } from '../data/meetings.ts'

/** A meeting for the reader's own calendar. One that was not called, or is cancelled, is in no calendar. */
export const readCalendar = action({
  name: 'fora.read-calendar',
  allow: 'forum:read',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }) {
    tx.about(meetingId)
    const meeting = await findMeeting(tx, meetingId)
    if (!meeting || meeting.status === 'planned' || meeting.status === 'cancelled') return missing()
    return done(meeting)
  },
})
