import { newId } from '../kernel/ids.ts'
import { settingDefaults } from '../modules/directory/index.ts'
import { section115Base } from '../modules/law/domain/vectors/exchange-base.ts'
import { anEntry } from './given-visits.ts'

/** Input for the actions whose schemas have checks of their own, by name; for all others a sample is made. */
export const exampleInputs: Readonly<Record<string, unknown>> = {
  'law.record-concern': {
    inquiryId: newId(),
    facts: { danger: 'no', abuse: 'no', support: 'no', crimePreventive: 'no', parentsConsent: 'not-asked' },
  },
  'cases.add-participant': { caseId: newId(), part: 'contact', account: newId() },
  'contact.hold-files': { held: '', without: [], files: [], problems: [] },
  'outreach.add-absence': { account: newId(), firstDay: '2027-06-20', lastDay: '2027-06-21' },
  'outreach.set-working-hours': { account: newId(), week: [{ weekday: 1, from: 480, to: 960 }] },
  'outreach.set-cadence': {
    placeId: newId(),
    since: '2026-11-24',
    everyDays: 14,
    calendar: 'school-term',
    seasonFrom: null,
    seasonTo: null,
    submissionKey: newId(),
  },
  'directory.add-school-holiday': { name: 'Vinterferie', firstDay: '2027-02-13', lastDay: '2027-02-21' },
  'directory.change-school-holiday': {
    holiday: newId(),
    name: 'Vinterferie',
    firstDay: '2027-02-13',
    lastDay: '2027-02-21',
  },
  'directory.create-token': { key: newId(), name: 'Regneark', scopes: ['directory:read'], days: '30' },
  'directory.save-settings': settingDefaults,
  'events.change-event': { eventId: newId(), name: 'Byfest', firstDay: '2027-06-20', lastDay: '2027-06-21' },
  'events.change-shift': {
    ...{ eventId: newId(), shiftId: newId(), day: '2027-06-20', from: '18:00', until: '22:00' },
    ...{ overnight: false, needed: 2 },
  },
  'events.add-shift': {
    ...{ eventId: newId(), id: newId(), postId: newId(), day: '2027-06-20', from: '18:00', until: '22:00' },
    ...{ overnight: false, needed: 2 },
  },
  'events.move-event': { eventId: newId(), firstDay: '2027-06-20' },
  'events.plan-event': { template: 'byfest', name: 'Byfest', firstDay: '2027-06-20', submissionKey: newId() },
  'fora.move-meeting': { meetingId: newId(), date: '2027-02-15', from: '14:00', to: '16:00' },
  'fora.plan-meeting': { seriesId: newId(), date: '2027-02-15', from: '14:00', to: '16:00', submissionKey: newId() },
  'law.confirm-rule': { ruleId: 'R115-04', version: '1.0', jurist: 'Jens Jurist', confirmedOn: '2026-03-02' },
  'law.explain-facts': { facts: section115Base },
  'places.add-closure': {
    ...{ placeId: newId(), name: 'Ombygning', firstDay: '2027-02-13', lastDay: '2027-02-21' },
    submissionKey: newId(),
  },
  'law.record-finding': { aboutKind: 'exchange', aboutId: newId(), facts: section115Base },
  'outreach.hold-entries': {
    device: { id: newId(), account: newId(), state: 'role-lost' },
    sentAt: new Date(),
    entries: [],
  },
  'outreach.hand-in-entries': { device: newId(), sentAt: new Date(), entries: [] },
  'outreach.promote-visit': {
    visitId: newId(),
    concern: { id: newId(), concerns: 'group', reason: 'Helt unge', message: '' },
  },
  'outreach.record-visit': { entry: anEntry() },
  'outreach.register-device': { session: newId() },
  'outreach.store-entry': { entry: anEntry() },
}
