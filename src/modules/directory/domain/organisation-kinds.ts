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
