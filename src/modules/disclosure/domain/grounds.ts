import { type Basis, bases, type Purpose, purposes } from '../../law/rules-of-law.ts'

/** What an exchange between two persons may be said to rest on. */
export type ShareBasis = Exclude<Basis, 'none'>
export const shareBases: readonly ShareBasis[] = bases.filter((basis) => basis !== 'none')

/** Investigation is no purpose here (retsplejeloven § 115, stk. 2): it can be neither chosen nor stored. */
export type SharePurpose = Exclude<Purpose, 'investigation'>
export const sharePurposes: readonly SharePurpose[] = purposes.filter((purpose) => purpose !== 'investigation')

/**
 * The purposes that go with a basis, the usual one first. Only a way to ask fewer questions: what may be done is for the
 * rules to say.
 */
export const purposesOf: Readonly<Record<ShareBasis, readonly [SharePurpose, ...SharePurpose[]]>> = {
  ssp: ['crime-prevention', 'extremism-prevention'],
  psp: ['exposed-person', 'crime-prevention'],
  ksp: ['release', 'crime-prevention', 'extremism-prevention'],
  'info-house': ['extremism-prevention'],
  exit: ['leaving-gang'],
  'early-exchange': ['early-help'],
  consent: ['wellbeing', 'early-help', 'crime-prevention', 'own-task'],
  administrative: ['own-task'],
}

/** Bases that rest on somebody's yes: which one must be said. */
export function needsConsent(basis: ShareBasis): boolean {
  return basis === 'consent' || basis === 'exit'
}

/** How long a receiver may look, in days. */
export const usualDays = 30
export const mostDays = 365
