import { addDays, compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { isOutgrown } from './consent-ages.ts'
import type { Consent } from './consent-kinds.ts'

/** Where a yes stands: the first that fits. */
export const consentStates = ['withdrawn', 'replaced', 'outgrown', 'review-late', 'review-soon', 'live'] as const
export type ConsentState = (typeof consentStates)[number]

/** So many days before its review somebody is told. */
export const reviewNotice = 14

type Standing = Pick<Consent, 'givenOn' | 'reviewOn' | 'givers' | 'ending'>

export function consentState(consent: Standing, birthDate: PlainDate | null, day: PlainDate): ConsentState {
  if (consent.ending !== null) return consent.ending.kind
  if (isOutgrown(consent, birthDate, day)) return 'outgrown'
  if (compareDates(consent.reviewOn, day) < 0) return 'review-late'
  return compareDates(consent.reviewOn, addDays(day, reviewNotice)) <= 0 ? 'review-soon' : 'live'
}

/**
 * Whether something may rest on it on a day: given by then, not taken back, and still theirs to give. A review that is
 * late does not end it: a review is a question, not an end.
 */
export function carries(consent: Standing, birthDate: PlainDate | null, day: PlainDate): boolean {
  return consent.ending === null && compareDates(consent.givenOn, day) <= 0 && !isOutgrown(consent, birthDate, day)
}
