export { addFollowUp } from './actions/add-follow-up.ts'
export { addNote } from './actions/add-note.ts'
export { addParticipant } from './actions/add-participant.ts'
export { type CaseHeader, caseHeader } from './actions/case-header.ts'
export { changeTier } from './actions/change-tier.ts'
export { closeCase } from './actions/close-case.ts'
export { endFollowUp } from './actions/end-follow-up.ts'
export { endParticipant } from './actions/end-participant.ts'
export { handOverCase } from './actions/hand-over-case.ts'
export { type ListedCase, listCases } from './actions/list-cases.ts'
export { listCasesAbout } from './actions/list-cases-about.ts'
export { type CaseNotes, listNotes } from './actions/list-notes.ts'
export { markAsRead } from './actions/mark-as-read.ts'
export { type OpenedCase, openCase } from './actions/open-case.ts'
export { openCaseFile } from './actions/open-case-file.ts'
export type { NoteRow } from './actions/open-case-form.ts'
export { readChronology } from './actions/read-chronology.ts'
export { reopenCase } from './actions/reopen-case.ts'
export {
  type CaseStatus,
  type ClosingOutcome,
  type NoteKind,
  noteKinds,
  type Tier,
  tierNumbers,
  tiers,
} from './domain/case-kinds.ts'
