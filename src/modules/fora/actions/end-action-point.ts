import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { ownUnits } from '../../people/index.ts'
import { findActionPoint, insertOutcome } from '../data/action-point-rows.ts'
import { actionOutcomes } from '../domain/action-point-kinds.ts'

/**
 * Says that what was agreed is done, or not needed any more. For whoever owes it, and for the unit. Refuses one the
 * actor does not see, one of somebody else's seen from outside the unit, and one that was ended before.
 */
export const endActionPoint = action({
  name: 'fora.end-action-point',
  allow: 'forum:read',
  input: z.strictObject({ actionPointId: z.uuid(), outcome: z.enum(actionOutcomes) }),
  async run(tx, { actionPointId, outcome }) {
    tx.about(actionPointId)
    const account = accountOf(tx.actor)
    const point = await findActionPoint(tx, actionPointId)
    if (!point || account === null) return missing()
    const isOurs = point.unitId !== null && ownUnits(tx.actor).includes(point.unitId)
    if (point.ownerId !== account && !isOurs) return refuse('forbidden', 'not-your-task')
    if (point.outcome !== null) return refuse('conflict', 'task-ended')
    const written = await insertOutcome(tx, { actionPointId, outcome, recordedBy: account })
    if (!written) return refuse('conflict', 'task-ended')
    tx.remark({ outcome })
    return done()
  },
})
