import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type EventRow, heldEvent } from '../data/event-rows.ts'

/** The event, held while it is changed. Refuses `cancelled`; `missing` when it is not there. */
export async function openForPlanning(tx: Tx, eventId: string): Promise<Outcome<EventRow>> {
  const event = await heldEvent(tx, eventId)
  if (!event) return missing()
  tx.about(eventId)
  return event.status === 'cancelled' ? refuse('conflict', 'cancelled') : done(event)
}
