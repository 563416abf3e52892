export { answerSender } from './actions/answer-sender.ts'
export { decideRoute } from './actions/decide-route.ts'
export { escalateWaiting } from './actions/escalate-waiting.ts'
export { fileInquiry } from './actions/file-inquiry.ts'
export { giveInquiry } from './actions/give-inquiry.ts'
export { type Inbox, type InboxCard, listInbox, openInbox } from './actions/list-inbox.ts'
export { mergeInquiries } from './actions/merge-inquiries.ts'
export { noteInternally } from './actions/note-internally.ts'
export { openCaseFromInquiry } from './actions/open-case-from-inquiry.ts'
export { type OpenedInquiry, openInquiry } from './actions/open-inquiry.ts'
export { openInquiryForm } from './actions/open-inquiry-form.ts'
export { openTriage } from './actions/open-triage.ts'
export { redactMessage } from './actions/redact-message.ts'
export { type SubmittedInquiry, sendInquiry } from './actions/submit-inquiry.ts'
export { takeInquiry } from './actions/take-inquiry.ts'
export { undoMerge } from './actions/undo-merge.ts'
export { writeInDialogue } from './actions/write-in-dialogue.ts'
export {
  type Channel,
  type ConcernKind,
  channels,
  concernKinds,
  type SenderRole,
  senderRoles,
} from './domain/inquiry-kinds.ts'
export { referenceOf } from './domain/inquiry-reference.ts'
export { type InquiryStatus, inquiryStatuses } from './domain/inquiry-status.ts'
export { sentenceKey, sentencesOf } from './domain/sentences.ts'
export { type TriageRoute, triageRoutes } from './domain/triage-routes.ts'
