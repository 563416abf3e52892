import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { deleteItem, findAgendaItem, isItemInUse, listAgendaItems, updateItem } from '../data/agenda-items.ts'
import { holdMeeting } from './held-meeting.ts'

/** Moves an item one place up or down within its part of the agenda; at the end of it nothing happens. */
export const moveAgendaItem = action({
  name: 'fora.move-agenda-item',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid(), to: z.enum(['up', 'down']) }),
  async run(tx, { meetingId, itemId, to }): Promise<Outcome<undefined>> {
    const held = await holdMeeting(tx, meetingId, 'change-agenda')
    if (held.refused) return held
    const all = await listAgendaItems(tx, meetingId)
    const moved = all.find(({ id }) => id === itemId)
    if (!moved) return missing()
    tx.about(itemId)
    const order = all.filter(({ part }) => part === moved.part)
    const from = order.indexOf(moved)
    const other = order[from + (to === 'up' ? -1 : 1)]
    if (!other) return done()
    order.splice(from, 1)
    order.splice(from + (to === 'up' ? -1 : 1), 0, moved)
    for (const [index, item] of order.entries()) {
      if (item.position !== index + 1) await updateItem(tx, item.id, { position: index + 1 })
    }
    return done()
  },
})

/** Takes an item off the agenda. Refuses one that was on the table, or on which anything rests: it is part of what happened. */
export const removeAgendaItem = action({
  name: 'fora.remove-agenda-item',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid() }),
  async run(tx, { meetingId, itemId }): Promise<Outcome<undefined>> {
    const held = await holdMeeting(tx, meetingId, 'change-agenda')
    if (held.refused) return held
    const item = await findAgendaItem(tx, meetingId, itemId)
    if (!item) return missing()
    tx.about(itemId, item.caseId, item.inquiryId, item.personId)
    if (await isItemInUse(tx, itemId)) return refuse('conflict', 'item-in-use')
    await deleteItem(tx, itemId)
    return done()
  },
})
