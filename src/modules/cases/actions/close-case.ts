import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertTurn } from '../data/case-turns.ts'
import { closingOutcomes } from '../domain/case-kinds.ts'
import { finishStep, holdCase } from './working-case.ts'

/**
 * Closes a case with an outcome and a reason. From then on it takes no notes; what was promised and not done leaves
 * everybody's Today. Refuses one that somebody else has closed meanwhile, with who and when.
 */
export const closeCase = action({
  name: 'cases.close-case',
  allow: 'case:close',
  input: z.strictObject({
    caseId: z.uuid(),
    outcome: z.enum(closingOutcomes),
    reason: z.string().trim().min(1).max(4000),
  }),
  async run(tx, { caseId, outcome, reason }) {
    const held = await holdCase(tx, caseId, 'close')
    if (held.refused) return held
    await insertTurn(tx, caseId, { kind: 'closed', outcome }, reason, held.account)
    await finishStep(tx, caseId, 'close', { status: 'closed' })
    tx.remark({ outcome })
    return done()
  },
})
