import { type Basis, bases, type Purpose, purposes } from './exchange-facts.ts'
import { preventivePurposes } from './limbs.ts'

/** What somebody may say that it rests on: an exchange, or an item of a meeting. */
export type ChosenBasis = Exclude<Basis, 'none'>
export const chosenBases: readonly ChosenBasis[] = bases.filter((basis) => basis !== 'none')

/** Investigation is no purpose here (retsplejeloven § 115, stk. 2): it can be neither chosen nor stored. */
export type ChosenPurpose = Exclude<Purpose, 'investigation'>
export const chosenPurposes: readonly ChosenPurpose[] = purposes.filter((purpose) => purpose !== 'investigation')

/**
 * The purposes that go with a basis, the usual one first. Only a way to ask fewer questions: what may be done is for the
 * rules to say.
 */
export const purposesOf: Readonly<Record<ChosenBasis, readonly [ChosenPurpose, ...ChosenPurpose[]]>> = {
  ...preventivePurposes,
  'early-exchange': ['early-help'],
  consent: ['wellbeing', 'early-help', 'crime-prevention', 'own-task'],
  administrative: ['own-task'],
}

/** Bases that rest on somebody's yes: which one must be said. */
export function restsOnConsent(basis: ChosenBasis): boolean {
  return basis === 'consent' || basis === 'exit'
}
