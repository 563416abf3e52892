import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertItemTurn, itemStates } from '../data/item-gate-rows.ts'
import { turnMeeting } from '../data/meetings.ts'
import { holdMeeting } from './held-meeting.ts'

/** Ends a meeting that runs. What is on the table is done with: nobody is let into it afterwards. */
export const endMeeting = action({
  name: 'fora.end-meeting',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }) {
    const held = await holdMeeting(tx, meetingId, 'end')
    if (held.refused) return held
    for (const [itemId, state] of await itemStates(tx, meetingId)) {
      if (state !== 'opened') continue
      await insertItemTurn(tx, { itemId, kind: 'finished', findingId: null, madeBy: held.account })
    }
    await turnMeeting(tx, { id: newId(), meetingId, kind: 'ended', madeBy: held.account })
    return done()
  },
})
