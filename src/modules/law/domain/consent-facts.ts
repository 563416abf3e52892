import { z } from 'zod'
import { FactDate } from './exchange-facts.ts'

/** Who can say yes. `custody-holder`: one of them; `both-custody-holders`: all who hold custody. */
export const givers = ['custody-holder', 'both-custody-holders', 'young-person'] as const
export type Giver = (typeof givers)[number]

/**
 * Whether a yes to take part, to share or to an activity was given by those who can give it (domain reference, 2.5).
 * Consent to share or take part is one thing, the legal basis of the authority's own processing another.
 */
export const ConsentFacts = z.strictObject({
  topic: z.literal('consent'),
  on: FactDate,
  /** In years on that day; null when unknown. */
  age: z.int().min(0).max(120).nullable(),
  kind: z.enum(['take-part', 'share', 'activity']),
  jointCustody: z.enum(['yes', 'no', 'unknown']),
  /** An essential decision for the child: both custody holders where custody is joint. */
  essential: z.boolean(),
  /** Whether somebody of 15 to 17 understands what it is about. */
  understands: z.enum(['yes', 'no', 'unsure']),
  givenBy: z.array(z.enum(givers)).readonly(),
  informed: z.array(z.enum(['parents', 'young-person'])).readonly(),
  /** Informing the parents would harm the young person. */
  informingHarms: z.boolean(),
})
export type ConsentFacts = z.output<typeof ConsentFacts>
