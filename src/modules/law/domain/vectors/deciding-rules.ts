import type { Finding } from '../rule.ts'
import { findRule } from '../rule-registry.ts'

/** The ids of the rules that made the outcome, in the order they are told: those with the same answer, no reminders. */
export function decidingRules({ outcome, rules }: Finding): string[] {
  const decided = rules.filter(
    (rule) => rule.outcome === outcome && findRule(rule.id, rule.version)?.role !== 'reminds',
  )
  return decided.map(({ id }) => id)
}
