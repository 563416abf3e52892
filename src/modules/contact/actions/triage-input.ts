import { z } from 'zod'
import { triageRoutes } from '../domain/triage-routes.ts'

/** The drafts of the triage: the answers of the first step, the choice of the second, the case of the third. */
export const factsDraft = (inquiry: string) => `triage-facts:${inquiry}`
export const triageDraft = (inquiry: string) => `triage:${inquiry}`
export const caseDraft = (inquiry: string) => `triage-case:${inquiry}`

/** The facts the rule asks for, with exactly the answers it offers. */
export const ConcernFactsInput = z.strictObject({
  danger: z.enum(['yes', 'no']),
  abuse: z.enum(['no', 'by-parents', 'by-others']),
  support: z.enum(['yes', 'unsure', 'no']),
  crimePreventive: z.enum(['yes', 'no']),
  parentsConsent: z.enum(['yes', 'no', 'not-asked']),
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
