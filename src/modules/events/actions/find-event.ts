import { z } from 'zod'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type EventRow, eventRow } from '../data/event-rows.ts'

/** One event by id, without its roster; `missing` when it is not there. */
export const findEvent = action({
  name: 'events.find-event',
  allow: 'event:read',
  input: z.strictObject({ eventId: z.uuid() }),
  async run(tx, { eventId }): Promise<Outcome<EventRow>> {
    const event = await eventRow(tx, eventId)
    return event ? done(event) : missing()
  },
})
