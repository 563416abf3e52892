import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { touchCaseFile } from '../data/case-files.ts'
import { endingOfFollowUp, insertFollowUpOutcome } from '../data/case-follow-ups.ts'
import { followUpOutcomes } from '../domain/case-kinds.ts'
import { holdCase } from './working-case.ts'

/** Records how a promise ended: done, or no longer needed. Refuses one that has ended already, with who and when. */
export const endFollowUp = action({
  name: 'cases.end-follow-up',
  allow: 'case:write',
  input: z.strictObject({
    caseId: z.uuid(),
    followUpId: z.uuid(),
    outcome: z.enum(followUpOutcomes),
    remark: z.string().trim().max(1000).default(''),
  }),
  async run(tx, { caseId, followUpId, outcome, remark }) {
    const held = await holdCase(tx, caseId, 'end-follow-up')
    if (held.refused) return held
    const ending = await endingOfFollowUp(tx, caseId, followUpId)
    if (ending === undefined) return missing()
    if (ending) return refuse('conflict', 'already-ended', { name: ending.byName, time: ending.at.toISOString() })
    await insertFollowUpOutcome(tx, { followUpId, outcome, remark, recordedBy: held.account })
    await touchCaseFile(tx, caseId)
    tx.remark({ outcome })
    return done()
  },
})
