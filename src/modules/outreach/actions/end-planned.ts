import { z } from 'zod'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { plannedById } from '../data/planned-rows.ts'
import { deleteCancelling, insertCancelling, lockPlanned } from '../data/planned-writing.ts'

/**
 * Takes a visit out of the plan and says why; it keeps no cadence. Cancelling twice is done once. Refuses one that was
 * made (`has-ended`) and a CPR number in the reason (`has-cpr`).
 */
export const cancelPlanned = action({
  name: 'outreach.cancel-planned-visit',
  allow: 'outreach:write',
  input: z.strictObject({ plannedId: z.uuid(), reason: z.string().trim().max(500).default('') }),
  async run(tx, { plannedId, reason }) {
    if (!(await lockPlanned(tx, plannedId))) return missing()
    tx.about(plannedId)
    if (cprIn(reason)) return refuse('rule', 'has-cpr')
    if (await insertCancelling(tx, plannedId, reason)) return done()
    const visit = await plannedById(tx, plannedId)
    return visit?.ending?.kind === 'done' ? refuse('conflict', 'has-ended') : done()
  },
})

/** Puts a cancelled visit back. One that an entry from the street ended stays ended (`has-ended`). */
export const restorePlanned = action({
  name: 'outreach.restore-planned-visit',
  allow: 'outreach:write',
  input: z.strictObject({ plannedId: z.uuid() }),
  async run(tx, { plannedId }) {
    if (!(await lockPlanned(tx, plannedId))) return missing()
    tx.about(plannedId)
    if (await deleteCancelling(tx, plannedId)) return done()
    const visit = await plannedById(tx, plannedId)
    return visit?.ending ? refuse('conflict', 'has-ended') : done()
  },
})

/** Takes back what was just accepted: those of these visits that are still to be made. Answers how many. */
export const undoAccepted = action({
  name: 'outreach.undo-accepted-visits',
  allow: 'outreach:write',
  input: z.strictObject({ plannedIds: z.array(z.uuid()).min(1).max(300) }),
  async run(tx, { plannedIds }) {
    let undone = 0
    for (const id of plannedIds) if ((await lockPlanned(tx, id)) && (await insertCancelling(tx, id, ''))) undone += 1
    tx.about(...plannedIds)
    return done(undone)
  },
})
