import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listPeopleAtWork, type PersonAtWork } from '../../directory/index.ts'
import type { MeetingRow } from '../data/meetings.ts'
import { membersOn } from '../data/members.ts'
import type { MemberPart } from '../domain/seat-parts.ts'
import { holdMeeting } from './held-meeting.ts'
import { type Invited, invitedTo } from './open-meeting.ts'

export type GuestForm = {
  readonly meeting: MeetingRow
  readonly invited: readonly Invited[]
  readonly people: readonly PersonAtWork[]
  /** The seats of the series that are taken on the day of the meeting. */
  readonly parts: readonly MemberPart[]
}

/**
 * Who is asked to a meeting, and who can be. Refuses a meeting that guests can no
 * longer be asked to, or that was called already.
 */
export const openGuestForm = action({
  name: 'fora.open-guest-form',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), step: z.enum(['ask-guest', 'call']).default('ask-guest') }),
  async run(tx, { meetingId, step }) {
    const held = await holdMeeting(tx, meetingId, step)
    if (held.refused) return held
    const people = await listPeopleAtWork.within(tx, {})
    if (people.refused) return people
    const { meeting } = held
    const members = await membersOn(tx, meeting.seriesId, copenhagenDate(meeting.startsAt))
    const invited = await invitedTo(tx, meeting)
    return done<GuestForm>({ meeting, invited, people: people.value, parts: members.map(({ part }) => part) })
  },
})
