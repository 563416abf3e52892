import type { Basis, ExchangeFacts, Party, PartyKind } from './exchange-facts.ts'

/** The bases that ride on the circle of retsplejeloven § 115: its three limbs, and two that the table lays beside them. */
export const preventiveBases = ['ssp', 'psp', 'ksp', 'info-house', 'exit'] as const
export type PreventiveBasis = (typeof preventiveBases)[number]

export function isPreventive(basis: Basis): basis is PreventiveBasis {
  return preventiveBases.some((each) => each === basis)
}

/**
 * Where a body stands to a cooperation. `authority`: one of its authorities. `institution`: self-governing, with public
 * tasks, and drawn in (stk. 3). `unsettled`: private with public tasks and drawn in, which the text does not name.
 */
export type Place = 'authority' | 'institution' | 'unsettled' | 'outside'

/** Bodies that are never authorities or institutions of a cooperation, whatever else is said of them. */
const neverInside: readonly PartyKind[] = ['politician', 'private-person', 'association', 'company']

/** The authorities of each cooperation; null where any authority that takes part in it is one. */
const authoritiesOf: Readonly<Record<PreventiveBasis, readonly PartyKind[] | null>> = {
  ssp: null,
  psp: ['police', 'social-services', 'psychiatry'],
  ksp: ['police', 'social-services', 'prison-service'],
  'info-house': null,
  exit: ['police', 'prison-service', 'social-services', 'ssp-unit', 'job-centre', 'other-authority'],
}

export function placeOf(party: Party, basis: PreventiveBasis): Place {
  if (party.kind === 'politician' || party.kind === 'private-person' || !party.drawnIn) return 'outside'
  if (party.standing === 'authority') return isAuthorityOf(party.kind, basis) ? 'authority' : 'outside'
  if (!party.publicTask) return 'outside'
  return party.standing === 'self-governing' ? 'institution' : 'unsettled'
}

function isAuthorityOf(kind: PartyKind, basis: PreventiveBasis): boolean {
  if (neverInside.includes(kind)) return false
  return authoritiesOf[basis]?.includes(kind) ?? true
}

export function isInside(party: Party, basis: PreventiveBasis): boolean {
  const place = placeOf(party, basis)
  return place === 'authority' || place === 'institution'
}

/** Private, without a public task it was drawn in for: clubs, scouts, employers, shops, parents, volunteers. */
export function isPrivate(party: Party): boolean {
  return party.standing === 'private' || neverInside.includes(party.kind) ? !isInstitution(party) : false
}

/** An association of its own with public tasks, drawn in, is an institution of stk. 3 and not a private body. */
function isInstitution({ kind, standing, publicTask, drawnIn }: Party): boolean {
  if (kind === 'politician' || kind === 'private-person') return false
  return standing === 'self-governing' && publicTask && drawnIn
}

/** Somebody can be recognised, whatever was ticked: another person or a CPR number tells who it is about. */
export function isAboutSomebody({ subject, content }: ExchangeFacts): boolean {
  return subject.identified || content.otherPersons.length > 0 || content.classes.includes('cpr')
}

/** Something about somebody is to be shared: what the rules on disclosure speak of. */
export function isSharing(facts: ExchangeFacts): boolean {
  return facts.wish === 'share' && isAboutSomebody(facts)
}
