import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { choiceHistory, insertChoice } from '../data/local-choices.ts'
import { listedRule } from '../domain/listed-rules.ts'
import { choiceValues, isChoiceKey } from '../domain/local-choice-keys.ts'

/**
 * Settles what the law leaves open, for a rule that reads it. Refuses what is statute text or otherwise not open
 * (`not-adjustable`), an answer the rule does not know, and the answer that stands already. Decisions made before keep
 * theirs. A form sent twice under one `submissionKey` settles it once.
 */
export const chooseLocally = action({
  name: 'law.choose-locally',
  allow: 'rules:confirm',
  input: z.strictObject({
    ruleId: z.string().max(40),
    value: z.string().max(200),
    reason: z.string().trim().min(1).max(2000),
    submissionKey: z.uuid().optional(),
  }),
  async run(tx, { ruleId, value, reason, submissionKey }) {
    const rule = listedRule(ruleId)
    if (!rule) return missing()
    const [key] = rule.newest.adjustableBy.filter(isChoiceKey)
    if (!key || rule.newest.statute) return refuse('rule', 'not-adjustable')
    const values: readonly string[] = choiceValues[key]
    if (!values.includes(value)) return refuse('rule', 'unknown-choice')
    const made = await choiceHistory(tx, key)
    if (made.some(({ id }) => id === submissionKey)) return done()
    if (made[0]?.value === value) return refuse('conflict', 'same-choice')
    await insertChoice(tx, { id: submissionKey, key, value, reason })
    tx.remark({ key, value })
    return done()
  },
})
