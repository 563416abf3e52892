export { addFollowUp } from './actions/add-follow-up.ts'
export { addNote } from './actions/add-note.ts'
export { addParticipant } from './actions/add-participant.ts'
export { closeCase } from './actions/close-case.ts'
export { type ListedCase, listCases } from './actions/list-cases.ts'
export { listCasesAbout } from './actions/list-cases-about.ts'
export { type OpenedCase, openCase } from './actions/open-case.ts'
export { openCaseFile } from './actions/open-case-file.ts'
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
