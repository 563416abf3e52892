import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertConcernFinding } from '../data/concern-findings.ts'
import { concernFactsFrom, concernQuestions, concernRule } from '../domain/concern-rule.ts'
import type { Reason } from '../domain/rule.ts'
import type { ConcernReason } from '../domain/rules/route-of-concern-1.0.ts'

const answers = Object.fromEntries(concernQuestions.map((question) => [question, z.string().max(20)]))

/**
 * Keeps what the rule on where a concern goes said when an inquiry was decided, so that the overview of the rules knows
 * its decisions too. A step of contact's decision, in its transaction; the decision itself keeps the facts as well.
 * Never for an inquiry behind closed doors: that there is one would show. Facts the rule does not know are a fault.
 */
export const recordConcern = action({
  name: 'law.record-concern',
  allow: 'inquiry:triage',
  input: z.strictObject({ inquiryId: z.uuid(), facts: z.strictObject(answers) }),
  async run(tx, { inquiryId, facts }) {
    const known = concernFactsFrom(facts)
    if (known === null) throw new RangeError('the rule on where a concern goes does not know these facts')
    tx.about(inquiryId)
    await insertConcernFinding(tx, { inquiryId, facts: known, reason: spoken(concernRule.assess(known).reasons) })
    return done()
  },
})

/** The codes of the rule in the words of its version, which the finding keeps. */
function spoken({ code, because }: ConcernReason): Reason {
  return { say: concernRule.words.reasons[code], because: because.map(spoken) }
}
