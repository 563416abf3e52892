import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertTurn } from '../data/case-turns.ts'
import { finishStep, holdCase } from './working-case.ts'

/** Opens a closed case again, with a reason. The closing stays in the chronology. */
export const reopenCase = action({
  name: 'cases.reopen-case',
  allow: 'case:close',
  input: z.strictObject({ caseId: z.uuid(), reason: z.string().trim().min(1).max(4000) }),
  async run(tx, { caseId, reason }) {
    const held = await holdCase(tx, caseId, 'reopen')
    if (held.refused) return held
    await insertTurn(tx, caseId, { kind: 'reopened' }, reason, held.account)
    await finishStep(tx, caseId, 'reopen', { status: 'open' })
    return done()
  },
})
