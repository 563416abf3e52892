import type { RuleOutcome } from '../rule.ts'

/**
 * One line of a table that a lawyer can read: what happens, in a plain Danish sentence; the facts that differ from the
 * table's starting point; what the rules must answer; and which rules decide it (those with that answer, without the
 * reminders).
 */
export type Vector<Changes> = {
  readonly id: string
  readonly says: string
  readonly facts: Changes
  readonly outcome: RuleOutcome
  readonly by: readonly string[]
}
