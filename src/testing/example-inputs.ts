import { newId } from '../kernel/ids.ts'
import { settingDefaults } from '../modules/directory/index.ts'

/** Input for the actions whose schemas have checks of their own, by name; for all others a sample is made. */
export const exampleInputs: Readonly<Record<string, unknown>> = {
  'cases.add-participant': { caseId: newId(), part: 'contact', account: newId() },
  'contact.hold-files': { held: '', without: [], files: [], problems: [] },
  'directory.add-school-holiday': { name: 'Vinterferie', firstDay: '2027-02-13', lastDay: '2027-02-21' },
  'directory.change-school-holiday': {
    holiday: newId(),
    name: 'Vinterferie',
    firstDay: '2027-02-13',
    lastDay: '2027-02-21',
  },
  'directory.create-token': { key: newId(), name: 'Regneark', scopes: ['directory:read'], days: '30' },
  'directory.save-settings': settingDefaults,
}
