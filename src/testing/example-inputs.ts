import { newId } from '../kernel/ids.ts'
import { settingDefaults } from '../modules/directory/index.ts'
import { section115Base } from '../modules/law/domain/vectors/exchange-base.ts'

/** Input for the actions whose schemas have checks of their own, by name; for all others a sample is made. */
export const exampleInputs: Readonly<Record<string, unknown>> = {
  'law.record-concern': {
    inquiryId: newId(),
    facts: { danger: 'no', abuse: 'no', support: 'no', crimePreventive: 'no', parentsConsent: 'not-asked' },
  },
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
  'fora.move-meeting': { meetingId: newId(), date: '2027-02-15', from: '14:00', to: '16:00' },
  'fora.plan-meeting': { seriesId: newId(), date: '2027-02-15', from: '14:00', to: '16:00', submissionKey: newId() },
  'law.confirm-rule': { ruleId: 'R115-04', version: '1.0', jurist: 'Jens Jurist', confirmedOn: '2026-03-02' },
  'law.explain-facts': { facts: section115Base },
  'law.record-finding': { aboutKind: 'exchange', aboutId: newId(), facts: section115Base },
}
