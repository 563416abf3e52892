export { addAccount } from './actions/add-account.ts'
export { addOrganisation } from './actions/add-organisation.ts'
export { coverPlace, stopCovering } from './actions/cover-place.ts'
export { createToken, type Scope } from './actions/create-token.ts'
export { disableAccount } from './actions/disable-account.ts'
export { findOrganisationByName } from './actions/find-organisation-by-name.ts'
export { foundMunicipality } from './actions/found-municipality.ts'
export { addSchoolHoliday, listSchoolHolidays } from './actions/keep-school-holidays.ts'
export { saveSettings } from './actions/keep-settings.ts'
export { type Colleague, listColleagues } from './actions/list-colleagues.ts'
export { listOrganisations } from './actions/list-organisations.ts'
export { listPeopleAtWork } from './actions/list-people-at-work.ts'
export { readSetting, readSettings } from './actions/read-setting.ts'
export { saveConsultantProfile } from './actions/save-consultant-profile.ts'
export { type SettingKey, type Settings, type SettingValue, settingDefaults } from './actions/setting-schemas.ts'
export { writePublicText } from './actions/write-public-text.ts'
export { type HelpNumber, helpNumbers } from './domain/help-numbers.ts'
export {
  type OrganisationKind,
  type OrganisationStanding,
  organisationKinds,
  organisationStandings,
} from './domain/organisation-kinds.ts'
export type { PersonAtWork } from './domain/person-at-work.ts'
export { type SenderWay, senderWays } from './domain/sender-ways.ts'
