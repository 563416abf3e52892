import { missing, type Refused } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type AgendaItemRow, findAgendaItem } from '../data/agenda-items.ts'
import type { MeetingRow } from '../data/meetings.ts'
import type { MeetingStep } from '../domain/meeting-steps.ts'
import { holdMeeting } from './held-meeting.ts'

/** An item of a meeting that is held for one step, and the member of staff who takes it. */
export type HeldItem = {
  readonly refused: false
  readonly meeting: MeetingRow
  readonly item: AgendaItemRow
  readonly account: string
}

/** Takes hold of a meeting for a step with one item of it. Refuses as `holdMeeting`, and an item the actor may not see. */
export async function holdItem(
  tx: Tx,
  { meetingId, itemId }: { meetingId: string; itemId: string },
  step: MeetingStep,
): Promise<HeldItem | Refused> {
  tx.about(itemId)
  const held = await holdMeeting(tx, meetingId, step)
  if (held.refused) return held
  const item = await findAgendaItem(tx, meetingId, itemId)
  return item ? { ...held, item } : missing()
}
