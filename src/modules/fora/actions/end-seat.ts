import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { findMember, insertMemberEnding } from '../data/members.ts'
import { holdSeries } from './held-meeting.ts'

/**
 * Ends a seat with its last day, today or later. After that day its holder sees no more of the series than the meetings
 * they were asked to themselves. Refuses a day that has passed, or lies before the seat began, and a seat that ended.
 */
export const endSeat = action({
  name: 'fora.end-seat',
  allow: 'forum:write',
  input: z.strictObject({ seriesId: z.uuid(), memberId: z.uuid(), until: DayInput }),
  async run(tx, { seriesId, memberId, until }): Promise<Outcome<undefined>> {
    const held = await holdSeries(tx, seriesId)
    if (held.refused) return held
    const member = await findMember(tx, seriesId, memberId)
    if (!member) return missing()
    tx.about(memberId, member.accountId)
    if (member.until !== null) return refuse('conflict', 'seat-ended')
    if (until < tx.today) return refuse('rule', 'seat-ends-in-the-past')
    if (until < member.since) return refuse('rule', 'seat-ends-before-it-begins')
    const ended = await insertMemberEnding(tx, { memberId, until, endedBy: held.account })
    return ended ? done() : refuse('conflict', 'seat-ended')
  },
})
