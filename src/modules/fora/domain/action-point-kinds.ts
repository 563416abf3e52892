export const actionOutcomes = ['done', 'not-needed'] as const
export type ActionOutcome = (typeof actionOutcomes)[number]
