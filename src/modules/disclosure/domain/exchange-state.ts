/** Where an exchange stands. Never stored: computed from what was recorded, and when. */
export const exchangeStates = [
  'asked',
  'taken-back',
  'kept',
  'offered',
  'received',
  'declined',
  'expired',
  'revoked',
  'given-back',
  'consent-withdrawn',
] as const
export type ExchangeState = (typeof exchangeStates)[number]

export const endingKinds = ['revoked', 'given-back', 'declined', 'consent-withdrawn', 'taken-back'] as const
export type EndingKind = (typeof endingKinds)[number]

export type RecordedSteps = {
  readonly choice: 'share' | 'keep' | null
  readonly validUntil: Date | null
  readonly answer: 'accepted' | 'declined' | null
  readonly ending: EndingKind | null
}

/** What ended an exchange counts before everything else; what has run out counts before what was answered. */
export function stateOf({ choice, validUntil, answer, ending }: RecordedSteps, now: Date): ExchangeState {
  if (ending !== null) return ending
  if (choice === null) return 'asked'
  if (choice === 'keep') return 'kept'
  if (answer === 'declined') return 'declined'
  if (validUntil === null || validUntil <= now) return 'expired'
  return answer === 'accepted' ? 'received' : 'offered'
}

/** Still running: it can be revoked or given back. */
export function isLive(state: ExchangeState): boolean {
  return state === 'offered' || state === 'received'
}
