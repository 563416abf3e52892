/** The kinds of organisation around SSP. Danish names are in the module's messages. */
export const organisationKinds = [
  'ssp-unit',
  'school',
  'fgu',
  'youth-education',
  'club',
  'police',
  'family-unit',
  'job-centre',
  'guidance',
  'integration',
  'partner',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** What a body is in the law's eyes: retsplejeloven § 115 treats the three differently. */
export const organisationStandings = ['authority', 'self-governing', 'private'] as const
export type OrganisationStanding = (typeof organisationStandings)[number]

/** What a body of this kind normally is, until somebody says otherwise. */
export function usualStanding(kind: OrganisationKind): OrganisationStanding {
  if (kind === 'fgu' || kind === 'youth-education') return 'self-governing'
  return kind === 'partner' ? 'private' : 'authority'
}
