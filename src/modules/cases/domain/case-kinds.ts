/** The three tiers of SSP work: opbyggende, foregribende, indgribende. */
export const tiers = ['general', 'anticipatory', 'intervening'] as const
export type Tier = (typeof tiers)[number]

/** A tier as it is counted on screen. */
export const tierNumbers = { general: 1, anticipatory: 2, intervening: 3 } as const satisfies Record<Tier, number>

export const caseStatuses = ['open', 'closed'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** What a note is: the young person's own words, a fact with its source, a judgement of ours, something agreed. */
export const noteKinds = ['own-words', 'fact', 'assessment', 'agreement'] as const
export type NoteKind = (typeof noteKinds)[number]

/** How a case ended. */
export const closingOutcomes = ['goals-met', 'moved', 'turned-18', 'authority-took-over', 'no-wish', 'other'] as const
export type ClosingOutcome = (typeof closingOutcomes)[number]

export const followUpOutcomes = ['done', 'not-needed'] as const
export type FollowUpOutcome = (typeof followUpOutcomes)[number]

/** Whom a case is about. Only building-up work may be about nobody. */
export type Subject = 'person' | 'group' | 'nobody'

/** Whether a case in a tier may be about a person, a group or nobody (domain reference L2: the purpose is someone's). */
export function tierFits(tier: Tier, subject: Subject): boolean {
  return subject !== 'nobody' || tier === 'general'
}
