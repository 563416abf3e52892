/** What an item of a meeting can rest on. `none` and `investigation` are for the rules to refuse, not for people to choose. */
export const itemBases = [
  'ssp',
  'psp',
  'ksp',
  'info-house',
  'exit',
  'early-exchange',
  'consent',
  'administrative',
] as const
export type ItemBasis = (typeof itemBases)[number]

export const itemPurposes = [
  'crime-prevention',
  'early-help',
  'exposed-person',
  'release',
  'extremism-prevention',
  'leaving-gang',
  'wellbeing',
  'own-task',
] as const
export type ItemPurpose = (typeof itemPurposes)[number]

/** What each basis is most often for: filled in beforehand, and changed where it is otherwise. */
export const usualPurpose = {
  ssp: 'crime-prevention',
  psp: 'exposed-person',
  ksp: 'release',
  'info-house': 'extremism-prevention',
  exit: 'leaving-gang',
  'early-exchange': 'early-help',
  consent: 'wellbeing',
  administrative: 'own-task',
} as const satisfies Record<ItemBasis, ItemPurpose>

/** The bases that rest on a consent of the person it is about. */
export function needsConsent(basis: ItemBasis): boolean {
  return basis === 'exit' || basis === 'consent'
}
