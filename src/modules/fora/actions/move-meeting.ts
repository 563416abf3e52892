import { z } from 'zod'
import { instantAt } from '../../../kernel/copenhagen-clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { turnMeeting, updateMeetingTime } from '../data/meetings.ts'
import { movePurgeOfMeeting } from '../data/name-lists.ts'
import { purgeDayOf } from '../domain/purge-day.ts'
import { holdMeeting } from './held-meeting.ts'
import { MeetingTime, wrongWithTime } from './plan-meeting.ts'
import { tellInvited } from './tell-invited.ts'

/**
 * Gives a meeting another time or place, and tells those who were asked. The very same time and place again changes
 * nothing and tells nobody.
 */
export const moveMeeting = action({
  name: 'fora.move-meeting',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), ...MeetingTime }),
  async run(tx, { meetingId, place, ...time }): Promise<Outcome<undefined>> {
    const held = await holdMeeting(tx, meetingId, 'move')
    if (held.refused) return held
    const wrong = wrongWithTime({ ...time, place }, tx.today)
    if (wrong) return wrong
    const { meeting, account } = held
    const startsAt = instantAt(time.date, time.from)
    const endsAt = instantAt(time.date, time.to)
    const same = [startsAt.getTime(), endsAt.getTime(), place]
    if (same.join() === [meeting.startsAt.getTime(), meeting.endsAt.getTime(), meeting.place].join()) return done()
    await updateMeetingTime(tx, meetingId, { startsAt, endsAt, place })
    await movePurgeOfMeeting(tx, meetingId, purgeDayOf(endsAt))
    await turnMeeting(tx, { id: newId(), meetingId, kind: 'moved', madeBy: account })
    if (meeting.status === 'called') await tellInvited(tx, meetingId, 'meeting-changed')
    return done()
  },
})

/** Calls a meeting off and tells those who were asked. It stays where it stood, marked as cancelled. */
export const cancelMeeting = action({
  name: 'fora.cancel-meeting',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }): Promise<Outcome<undefined>> {
    const held = await holdMeeting(tx, meetingId, 'cancel')
    if (held.refused) return held
    await updateMeetingTime(tx, meetingId, {})
    await turnMeeting(tx, { id: newId(), meetingId, kind: 'cancelled', madeBy: held.account })
    if (held.meeting.status === 'called') await tellInvited(tx, meetingId, 'meeting-cancelled')
    return done()
  },
})
