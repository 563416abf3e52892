import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { eventRows } from '../data/event-rows.ts'

/** The events of a year, or of all years: the newest first. */
export const listEvents = action({
  name: 'events.list-events',
  allow: 'event:read',
  input: z.strictObject({ year: z.number().int().min(1900).max(2199).optional() }),
  run: async (tx, { year }) => done(await eventRows(tx, year ?? null)),
})

export type { EventRow } from '../data/event-rows.ts'
