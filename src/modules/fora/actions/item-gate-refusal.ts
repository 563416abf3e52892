import type { Refused } from '../../../kernel/outcome.ts'
import type { Finding, RuleOutcome } from '../../law/index.ts'

/**
 * The refusal of what the rules say no to, or ask a reason for that was not given: one reason per rule, in the rule's
 * own words in both languages, so that nobody has to translate the law. The words are about the facts, never a name.
 */
export function refusedByRules(code: 'gate-denied' | 'gate-asks', finding: Finding): Refused {
  const outcome: RuleOutcome = code === 'gate-denied' ? 'deny' : 'ask'
  const said = finding.rules.filter((rule) => rule.outcome === outcome)
  const words =
    said.length > 0 ? said.map(({ id, reason }) => ({ id, ...reason.say })) : [{ id: '', ...finding.reason.say }]
  return {
    refused: true,
    kind: 'rule',
    reasons: words.map(({ id, da, en }) => ({ code, facts: { rule: id, da, en } })),
  }
}
