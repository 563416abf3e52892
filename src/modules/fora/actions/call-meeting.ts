import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { insertAttendee, listAttendees } from '../data/attendees.ts'
import { turnMeeting } from '../data/meetings.ts'
import { type MemberRow, membersOn } from '../data/members.ts'
import { holdMeeting } from './held-meeting.ts'
import { tellInvited } from './tell-invited.ts'

export type CalledMeeting = { readonly asked: number }

/**
 * Calls a meeting: the members of that day are asked, and each with an account sees it from then on and is sent a letter
 * with the time and the place. Refuses a meeting without a chair, or without somebody to take the minutes.
 */
export const callMeeting = action({
  name: 'fora.call-meeting',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }): Promise<Outcome<CalledMeeting>> {
    const held = await holdMeeting(tx, meetingId, 'call')
    if (held.refused) return held
    const members = await membersOn(tx, held.meeting.seriesId, copenhagenDate(held.meeting.startsAt))
    const wrong = wrongWithMembers(members)
    if (wrong) return wrong
    for (const member of members) await ask(tx, meetingId, member, held.account)
    await turnMeeting(tx, { id: newId(), meetingId, kind: 'called', madeBy: held.account })
    await tellInvited(tx, meetingId, 'meeting-called')
    const asked = (await listAttendees(tx, meetingId)).length
    tx.remark({ asked })
    return done({ asked })
  },
})

function wrongWithMembers(members: readonly MemberRow[]): Refused | null {
  if (!members.some(({ part }) => part === 'chair')) return refuse('rule', 'chair-missing')
  return members.some(({ part }) => part === 'minute-taker') ? null : refuse('rule', 'minute-taker-missing')
}

async function ask(tx: Tx, meetingId: string, member: MemberRow, addedBy: string): Promise<void> {
  const outside = member.accountId === null
  await insertAttendee(tx, {
    id: newId(),
    meetingId,
    accountId: member.accountId,
    outsideName: outside ? member.name : '',
    organisationId: member.organisationId,
    outsideOrganisation: outside ? member.organisation : '',
    party: member.party,
    part: member.part,
    addedBy,
  })
  tx.about(member.accountId)
}
