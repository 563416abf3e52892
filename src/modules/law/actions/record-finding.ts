import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertFinding } from '../data/findings.ts'
import { aboutKinds } from '../domain/about-kinds.ts'
import { assess } from '../domain/assess.ts'
import { Facts } from '../domain/facts.ts'
import type { Finding } from '../domain/rule.ts'

export type RecordedFinding = { readonly id: string; readonly finding: Finding }

/**
 * What the rules say of some facts, kept: the decision that follows names the finding's id. A step of another action
 * (`recordFinding.within`), in its transaction. The finding never changes afterwards, and keeps the versions of the
 * rules it was made under. Answers also when the outcome is `deny`: what follows from it is the caller's to refuse.
 */
export const recordFinding = action({
  name: 'law.record-finding',
  allow: 'signed-in',
  input: z.strictObject({ aboutKind: z.enum(aboutKinds), aboutId: z.uuid(), facts: Facts }),
  async run(tx, { aboutKind, aboutId, facts }) {
    const finding = assess(facts)
    const id = await insertFinding(tx, { aboutKind, aboutId, facts, finding })
    tx.about(aboutId)
    tx.remark({ outcome: finding.outcome, rules: finding.rules.map((rule) => `${rule.id} ${rule.version}`).join(', ') })
    return done<RecordedFinding>({ id, finding })
  },
})
