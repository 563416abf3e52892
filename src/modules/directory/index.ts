export { addAccount } from './actions/add-account.ts'
export { addOrganisation } from './actions/add-organisation.ts'
export { foundMunicipality } from './actions/found-municipality.ts'
export { type OrganisationKind, organisationKinds } from './domain/organisation-kinds.ts'
