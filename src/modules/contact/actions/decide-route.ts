import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { holdForDecision, recordDecision } from './record-decision.ts'
import { ChoiceInput } from './triage-input.ts'

/**
 * Decides where an inquiry goes, with a reason. A later decision is a new one, never an edit. Refuses a choice the rule
 * does not allow (`notification-required`, `not-possible`, `cannot-combine`, `reason-too-short`), one by somebody who
 * did not know of the newest decision (`already-decided`, with who and when), and an SSP case, which is decided where
 * the case is opened (`case-needed`).
 */
export const decideRoute = action({
  name: 'contact.decide-route',
  allow: 'inquiry:triage',
  input: z.strictObject(ChoiceInput),
  async run(tx, choice) {
    tx.about(choice.inquiryId)
    const held = await holdForDecision(tx, choice)
    if (held.kind === 'refused') return held.refusal
    if (held.kind === 'repeated') return done()
    if (choice.routes.includes('ssp-case')) return refuse('rule', 'case-needed')
    await recordDecision(tx, held.inquiry, choice, null)
    return done()
  },
})
