import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { ownUnits } from '../../people/index.ts'
import { findAgendaItem } from '../data/agenda-items.ts'
import { findMeeting } from '../data/meetings.ts'
import { insertAddendum } from '../data/minutes-addenda.ts'

export const longestAddendum = 4000

export function addendumDraft(itemId: string): string {
  return `addendum:${itemId}`
}

/**
 * Puts something right in minutes that are approved: beside them, never in them. Refuses minutes that can still be
 * written in, another unit's, and answers the second press of the button with the first addendum.
 */
export const addAddendum = action({
  name: 'fora.add-addendum',
  allow: 'forum:write',
  purpose: 'Rettelse til et referat',
  input: z.strictObject({
    meetingId: z.uuid(),
    itemId: z.uuid(),
    body: z.string().trim().min(1).max(longestAddendum),
    submissionKey: z.uuid(),
  }),
  async run(tx, { meetingId, itemId, body, submissionKey }) {
    tx.about(meetingId, itemId)
    const account = accountOf(tx.actor)
    const meeting = await findMeeting(tx, meetingId)
    const item = meeting && (await findAgendaItem(tx, meetingId, itemId))
    if (!item || account === null) return missing()
    if (!ownUnits(tx.actor).includes(meeting.unitId)) return refuse('forbidden', 'not-your-forum')
    if (meeting.status !== 'approved') return refuse('conflict', 'not-approved-yet')
    await insertAddendum(tx, { id: newId(), itemId, body, writtenBy: account, submissionKey })
    await discardDraft(tx, addendumDraft(itemId))
    tx.about(item.caseId, item.personId, item.inquiryId)
    return done()
  },
})
