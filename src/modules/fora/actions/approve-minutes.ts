import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listAgendaItems } from '../data/agenda-items.ts'
import { turnMeeting } from '../data/meetings.ts'
import { savingsOf } from '../data/minutes-rows.ts'
import { standingVersions } from '../domain/minutes-versions.ts'
import { holdMeeting } from './held-meeting.ts'
import { seatsAt } from './item-gate-question.ts'
import { mayApprove } from './read-minutes.ts'

/**
 * Approves the minutes of a meeting that has ended. From then on they are locked, in the database too: what was wrong is
 * put right beside them. For the chair, or a leader of the unit. Refuses a meeting that runs, one that is approved, and
 * one where two texts under an item are still to be merged.
 */
export const approveMinutes = action({
  name: 'fora.approve-minutes',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }) {
    const held = await holdMeeting(tx, meetingId, 'approve')
    if (held.refused) return held
    if (!mayApprove(tx, await seatsAt(tx, meetingId))) return refuse('forbidden', 'not-the-chair')
    const items = await listAgendaItems(tx, meetingId)
    const savings = await savingsOf(
      tx,
      items.map(({ id }) => id),
    )
    for (const { id } of items) {
      const standing = standingVersions(savings.filter(({ itemId }) => itemId === id))
      if (standing.length > 1) return refuse('conflict', 'texts-to-merge')
    }
    await turnMeeting(tx, { id: newId(), meetingId, kind: 'approved', madeBy: held.account })
    return done()
  },
})
