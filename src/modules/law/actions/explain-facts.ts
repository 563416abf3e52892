import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { explain } from '../domain/explanation.ts'
import { factProblems } from '../domain/fact-problems.ts'
import { Facts } from '../domain/facts.ts'
import { readLocalChoices } from './read-local-choices.ts'

/**
 * What the rules say of some facts, with the reasoning, without deciding or keeping anything. Refuses facts that cannot
 * be so: a day that has not come or that no rule knows, or two against each other; the reason's `field` says which.
 */
export const explainFacts = action({
  name: 'law.explain-facts',
  allow: 'rules:read',
  input: z.strictObject({ facts: Facts, language: z.enum(['da', 'en']).default('da') }),
  async run(tx, { facts, language }) {
    const [problem, ...more] = factProblems(facts, tx.today)
    if (problem) {
      const first = refuse('rule', problem.code, { field: problem.field })
      return { ...first, reasons: [...first.reasons, ...more.map(({ code, field }) => ({ code, facts: { field } }))] }
    }
    const explanation = explain(facts, language)
    tx.remark({ topic: facts.topic, outcome: explanation.outcome })
    return done(explanation)
  },
})

/** What the form for facts begins with: the day, and what the jurist has settled. */
export const openExplanationForm = action({
  name: 'law.open-explanation-form',
  allow: 'rules:read',
  input: z.strictObject({}),
  async run(tx) {
    return done({ today: tx.today, local: await readLocalChoices(tx) })
  },
})
