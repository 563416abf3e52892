import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { eraseVolunteersAfter } from '../data/volunteers.ts'

/** How long names and phones of volunteers are kept after the last day of their event. */
export const keptDays = 30

/** Erases volunteers whose event ended 30 days ago or more; answers how many. Their shifts still count. */
export const eraseVolunteers = action({
  name: 'events.erase-volunteers',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    const erased = await eraseVolunteersAfter(tx, keptDays)
    tx.remark({ erased })
    return done(erased)
  },
})
