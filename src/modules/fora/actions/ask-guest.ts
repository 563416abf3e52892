import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertAttendee, listAttendees } from '../data/attendees.ts'
import { holdMeeting } from './held-meeting.ts'
import { SeatInput, seatOf } from './seat-input.ts'
import { tellInvited } from './tell-invited.ts'

/**
 * Asks a guest to one meeting, who sees that one and no other of the series. Whoever is asked already stays what they
 * are. A guest can be asked before the meeting is called, and while it runs.
 */
export const askGuest = action({
  name: 'fora.ask-guest',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), seat: SeatInput }),
  async run(tx, { meetingId, seat }): Promise<Outcome<{ id: string }>> {
    const held = await holdMeeting(tx, meetingId, 'ask-guest')
    if (held.refused) return held
    const known = await seatOf(tx, seat)
    if (known.refused) return known
    const { accountId, outsideName, outsideOrganisation } = known.value
    const asked = (await listAttendees(tx, meetingId)).find((attendee) =>
      accountId === null
        ? attendee.accountId === null && attendee.name === outsideName && attendee.organisation === outsideOrganisation
        : attendee.accountId === accountId,
    )
    if (asked) return done({ id: asked.id })
    const id = newId()
    await insertAttendee(tx, { ...known.value, id, meetingId, part: 'guest', addedBy: held.account })
    tx.about(id, accountId)
    if (accountId !== null && held.meeting.status === 'called') {
      await tellInvited(tx, meetingId, 'meeting-called', accountId)
    }
    return done({ id })
  },
})
