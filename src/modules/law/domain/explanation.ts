import type { Language } from '../../../kernel/language.ts'
import { assess } from './assess.ts'
import type { Facts, Topic } from './facts.ts'
import type { Mark, Reason, RuleOutcome } from './rule.ts'
import { findRule } from './rule-registry.ts'
import { sourceLine } from './source-line.ts'

/** A reason and what it rests on, in one language. */
export type SaidReason = { readonly say: string; readonly because: readonly SaidReason[] }

/** One rule that spoke, with all a reader needs to check it. */
export type ExplainedRule = {
  readonly id: string
  readonly version: string
  readonly outcome: RuleOutcome
  readonly title: string
  readonly question: string
  /** `found`, or still to be confirmed by the municipality's jurist. */
  readonly mark: Mark
  readonly source: string
  readonly reasons: SaidReason
}

/** What the rules say of some facts, to be read by people and programs. The strictest rules come first. */
export type Explanation = {
  readonly topic: Topic
  readonly on: string
  readonly outcome: RuleOutcome
  readonly answer: string
  readonly rules: readonly ExplainedRule[]
}

/** The reasoning for any facts, in one language. Depends on the facts and the language alone. */
export function explain(facts: Facts, language: Language): Explanation {
  const { outcome, reason, rules } = assess(facts)
  return {
    topic: facts.topic,
    on: facts.on,
    outcome,
    answer: reason.say[language],
    rules: rules.flatMap(({ reason: why, ...applied }): ExplainedRule[] => {
      const rule = findRule(applied.id, applied.version)
      if (!rule) return []
      const words = { title: rule.title[language], question: rule.question[language] }
      return [{ ...applied, ...words, mark: rule.mark, source: sourceLine(rule), reasons: sayReason(why, language) }]
    }),
  }
}

export function sayReason({ say, because }: Reason, language: Language): SaidReason {
  return { say: say[language], because: because.map((each) => sayReason(each, language)) }
}
