import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { meetingSteps } from '../domain/meeting-steps.ts'
import { holdMeeting } from './held-meeting.ts'

/** A meeting for the form of a step. Refuses another unit's meeting, and one whose status does not allow the step. */
export const openMeetingForm = action({
  name: 'fora.open-meeting-form',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), step: z.enum(meetingSteps) }),
  async run(tx, { meetingId, step }) {
    const held = await holdMeeting(tx, meetingId, step)
    tx.remark({ step })
    return held.refused ? held : done(held.meeting)
  },
})
