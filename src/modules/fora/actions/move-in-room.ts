import { z } from 'zod'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listAgendaItems } from '../data/agenda-items.ts'
import { listAttendees } from '../data/attendees.ts'
import { insertItemTurn, itemStates, newestBases } from '../data/item-gate-rows.ts'
import { insertPresences } from '../data/room-presences.ts'
import { roomStates } from '../domain/room-states.ts'
import { type HeldMeeting, holdMeeting } from './held-meeting.ts'
import { openBefore } from './open-item.ts'

/**
 * Writes down that somebody comes in, leaves the room, or is not there after all, with the item that was on the table.
 * Where a closed item is open, whoever comes in is asked about at once: inside the circle they are let into it, outside
 * it the item is put aside in the same moment. Answers whether that happened. Refuses somebody who was not asked.
 */
export const moveInRoom = action({
  name: 'fora.move-in-room',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid(), attendeeId: z.uuid(), state: z.enum(roomStates) }),
  async run(tx, { meetingId, attendeeId, state }): Promise<Outcome<{ readonly blocked: boolean }>> {
    const held = await holdMeeting(tx, meetingId, 'record-room')
    if (held.refused) return held
    if (!(await listAttendees(tx, meetingId)).some(({ id }) => id === attendeeId)) return missing()
    const onTable = [...(await itemStates(tx, meetingId))].find(([, itemState]) => itemState === 'opened')?.[0] ?? null
    await insertPresences(tx, [{ meetingId, attendeeId, state, itemId: onTable, recordedBy: held.account }])
    tx.about(attendeeId)
    tx.remark({ state })
    return done({ blocked: onTable !== null && state === 'in' && !(await staysOpen(tx, held, onTable)) })
  },
})

/** Asks anew about the item on the table; it is put aside where the answer is no. */
async function staysOpen(tx: Tx, held: HeldMeeting, itemId: string): Promise<boolean> {
  const item = (await listAgendaItems(tx, held.meeting.id)).find(({ id }) => id === itemId)
  if (item?.part === 'open') return true
  const basis = (await newestBases(tx, [itemId])).get(itemId)
  const opened = item && basis ? await openBefore(tx, { ...held, item }, basis) : null
  if (opened && !opened.refused) return true
  await insertItemTurn(tx, { itemId, kind: 'paused', findingId: null, madeBy: held.account })
  return false
}
