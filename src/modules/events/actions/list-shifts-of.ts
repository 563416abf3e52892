import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { ownShifts } from '../data/own-shifts.ts'

/** The shifts of one account that touch the span, the first first; those of cancelled events left out. */
export const listShiftsOf = action({
  name: 'events.list-shifts-of',
  allow: 'event:read',
  input: z.strictObject({ account: z.uuid(), from: z.date(), to: z.date() }),
  run: async (tx, { account, from, to }) => done(await ownShifts(tx, account, from, to)),
})

export type { OwnShift } from '../data/own-shifts.ts'
