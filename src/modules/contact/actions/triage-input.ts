import { z } from 'zod'
import { triageRule } from '../domain/triage-rules.ts'
import { triageRoutes } from '../domain/triage-routes.ts'

/** The drafts of the triage: the answers of the first step, and the choice of the second. */
export const factsDraft = (inquiry: string) => `triage-facts:${inquiry}`
export const triageDraft = (inquiry: string) => `triage:${inquiry}`

const answersOf = <Question extends keyof typeof triageRule.questions>(question: Question) =>
  triageRule.questions[question].answers.map(({ value }) => value)

/** The facts the rule asks for, with exactly the answers it offers. */
export const ConcernFactsInput = z.strictObject({
  danger: z.enum(answersOf('danger')),
  abuse: z.enum(answersOf('abuse')),
  support: z.enum(answersOf('support')),
  crimePreventive: z.enum(answersOf('crimePreventive')),
  parentsConsent: z.enum(answersOf('parentsConsent')),
})

/** A choice as the triage gives it. `seenOrdinal` is the number of decisions there were on the page. */
export const ChoiceInput = {
  inquiryId: z.uuid(),
  seenOrdinal: z.int().min(0),
  facts: ConcernFactsInput,
  routes: z.array(z.enum(triageRoutes)).min(1).max(2),
  reason: z.string().trim().min(1).max(4000),
  /** The duty to notify was on the page: there is no way to decide without it (domain reference 2.13, rule 5). */
  dutyShown: z.literal(true),
}

