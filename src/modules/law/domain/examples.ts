import { assess } from './assess.ts'
import type { Reason, RuleOutcome } from './rule.ts'
import { type Example, exampleTables } from './vectors/all-tables.ts'

/** An example a rule speaks in, and what it says there. */
export type SpokenExample = {
  readonly id: string
  /** In Danish: the tables are written for a Danish jurist. */
  readonly says: string
  readonly said: RuleOutcome
  readonly outcome: RuleOutcome
}

/** One thing a rule can say. */
export type PossibleAnswer = { readonly outcome: RuleOutcome; readonly reason: Reason }

/** The examples a rule decides, and the different things it says in all of them: what the jurist goes through. */
export function examplesOf(ruleId: string): {
  readonly examples: readonly SpokenExample[]
  readonly answers: readonly PossibleAnswer[]
} {
  const spoken = all().filter(({ rule }) => rule.id === ruleId)
  const deciding = spoken.filter(({ example }) => example.by.includes(ruleId))
  return {
    examples: deciding.map(({ example: { id, says, outcome }, rule }) => ({ id, says, outcome, said: rule.outcome })),
    answers: [...new Map(spoken.map(({ rule }) => [rule.reason.say.da, rule])).values()],
  }
}

type Spoken = { readonly example: Example; readonly rule: PossibleAnswer & { readonly id: string } }

let found: readonly Spoken[] | null = null

/** Run once, when first asked: the rules are pure, so it never changes. */
function all(): readonly Spoken[] {
  found ??= exampleTables
    .flatMap(({ examples }) => examples)
    .flatMap((example) => assess(example.facts).rules.map((rule) => ({ example, rule })))
  return found
}
