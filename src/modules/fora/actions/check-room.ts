import { z } from 'zod'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { itemStates } from '../data/item-gate-rows.ts'
import { findMeeting } from '../data/meetings.ts'
import { newestPresences } from '../data/room-presences.ts'

/**
 * Whether a screen still shows what it may: the item on the table, and who is in the room, as one mark. A second screen
 * asks again and again while a closed item stands on it, and covers itself when the mark is another.
 */
export const checkRoom = action({
  name: 'fora.check-room',
  allow: 'forum:write',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }): Promise<Outcome<{ readonly mark: string }>> {
    tx.about(meetingId)
    const meeting = await findMeeting(tx, meetingId)
    if (!meeting) return missing()
    const presences = await newestPresences(tx, meetingId)
    const inRoom = [...presences.values()].filter(({ state }) => state === 'in').map(({ attendeeId }) => attendeeId)
    const onTable = [...(await itemStates(tx, meetingId))].find(([, state]) => state === 'opened')?.[0] ?? null
    return done({ mark: roomMark(meeting.status, onTable, inRoom) })
  },
})

/** The same room gives the same mark. Holds ids only. */
export function roomMark(status: string, onTable: string | null, inRoom: readonly string[]): string {
  return [status, onTable ?? '-', ...inRoom.toSorted()].join(' ')
}
