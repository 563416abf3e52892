import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertTurn } from '../data/case-turns.ts'
import { tierFits, tiers } from '../domain/case-kinds.ts'
import { finishStep, holdCase } from './working-case.ts'

/** Moves a case to another tier, with a reason. Refuses the tier it is in, and one that needs somebody it is about. */
export const changeTier = action({
  name: 'cases.change-tier',
  allow: 'case:write',
  input: z.strictObject({ caseId: z.uuid(), tier: z.enum(tiers), reason: z.string().trim().min(1).max(4000) }),
  async run(tx, { caseId, tier, reason }) {
    const held = await holdCase(tx, caseId, 'change-tier')
    if (held.refused) return held
    const { caseFile } = held
    const subject = caseFile.personId !== null ? 'person' : caseFile.groupName === '' ? 'nobody' : 'group'
    if (tier === caseFile.tier) return refuse('rule', 'same-tier')
    if (!tierFits(tier, subject)) return refuse('rule', 'tier-needs-subject')
    await insertTurn(tx, caseId, { kind: 'tier-changed', tier }, reason, held.account)
    await finishStep(tx, caseId, 'change-tier', { tier })
    tx.remark({ from: caseFile.tier, tier })
    return done()
  },
})
