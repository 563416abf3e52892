import { z } from 'zod'
import { DayInput } from '../../../platform/access/day-input.ts'
import { ConsentFacts } from '../../law/index.ts'
import { consentKinds, consentWays, giverParts } from '../domain/consent-kinds.ts'

export const longestScope = 2000
export const longestPurpose = 1000
export const longestJudgement = 2000

/**
 * A yes: to what, for what, to whom it may be told, who gave it and how. `judgement` is the human reason where a rule
 * asks for one. `reviewOn` left out is a year on, or the day before the young person turns 15 or 18.
 */
export const consentFields = {
  kind: z.enum(consentKinds),
  /** Exactly which kinds of information, or which activity. */
  scope: z.string().trim().min(1).max(longestScope),
  purpose: z.string().trim().min(1).max(longestPurpose),
  /** The bodies that may be told; only, and always, where the yes is to share. */
  receivers: z.array(z.uuid()).max(50).default([]),
  /** A young person without a name here is the one it is about, by the name we have; others must be named. */
  givers: z
    .array(z.strictObject({ part: z.enum(giverParts), name: z.string().trim().max(200).default('') }))
    .min(1)
    .max(4),
  jointCustody: ConsentFacts.shape.jointCustody.default('unknown'),
  /** An essential decision for the child: then both who hold custody say yes. */
  essential: z.boolean().default(false),
  /** Whether somebody of 15 to 17 understands what it is about. */
  understands: ConsentFacts.shape.understands.default('unsure'),
  informed: ConsentFacts.shape.informed.default([]),
  /** Telling the parents would harm the young person. */
  informingHarms: z.boolean().default(false),
  how: z.enum(consentWays),
  givenOn: DayInput,
  reviewOn: DayInput.optional(),
  judgement: z.string().trim().max(longestJudgement).default(''),
  /** Made with the form: sending twice is one consent. */
  submissionKey: z.uuid().optional(),
}

const ConsentFields = z.strictObject(consentFields)
export type ConsentFields = z.output<typeof ConsentFields>

/** The key of the draft of a new consent, or of the one that takes another's place. */
export function consentDraft(personId: string, replaces: string | null): string {
  return replaces === null ? `consent:${personId}` : `consent:${personId}:${replaces}`
}
