import type { PreventiveBasis } from './circle.ts'
import type { ExchangeFacts, Purpose } from './exchange-facts.ts'
import type { Spoken } from './rule.ts'

/** The purposes each cooperation is for. */
export const preventivePurposes = {
  ssp: ['crime-prevention', 'extremism-prevention'],
  psp: ['exposed-person', 'crime-prevention'],
  ksp: ['release', 'crime-prevention', 'extremism-prevention'],
  'info-house': ['extremism-prevention'],
  exit: ['leaving-gang'],
} as const satisfies Record<PreventiveBasis, readonly Purpose[]>

export function fitsPurpose(basis: PreventiveBasis, purpose: Purpose): boolean {
  return preventivePurposes[basis].some((each) => each === purpose)
}

/** Whether the person is one the cooperation is about. SSP has no limit of age. */
export function fitsSubject(basis: PreventiveBasis, { subject }: ExchangeFacts): boolean {
  if (basis === 'psp') return subject.exposed
  if (basis === 'ksp') return isReleased(subject)
  return true
}

function isReleased({ released, radicalised, age }: ExchangeFacts['subject']): boolean {
  if (released === 'outside-prison-service-under-18') return age === null || age < 18
  if (released === 'custody') return radicalised
  return released !== 'no'
}

/** What each cooperation is called in a sentence. */
export const cooperationWords: Readonly<Record<PreventiveBasis, Spoken>> = {
  ssp: { da: 'SSP-samarbejdet', en: 'the SSP cooperation' },
  psp: { da: 'PSP-samarbejdet', en: 'the PSP cooperation' },
  ksp: { da: 'KSP-samarbejdet', en: 'the KSP cooperation' },
  'info-house': { da: 'infohuset', en: 'the info house' },
  exit: { da: 'exit-samarbejdet', en: 'the exit cooperation' },
}
