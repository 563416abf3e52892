import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertItemTurn, itemStates } from '../data/item-gate-rows.ts'
import { holdItem } from './held-item.ts'

/** Takes an item off the table: put aside for now, or done with. Refuses one that is not there. */
export const leaveItem = action({
  name: 'fora.leave-item',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid(), ending: z.enum(['paused', 'finished']) }),
  async run(tx, { ending, ...ids }) {
    const held = await holdItem(tx, ids, 'record-room')
    if (held.refused) return held
    if ((await itemStates(tx, ids.meetingId)).get(ids.itemId) !== 'opened') return refuse('conflict', 'item-not-open')
    await insertItemTurn(tx, { itemId: ids.itemId, kind: ending, findingId: null, madeBy: held.account })
    return done()
  },
})
