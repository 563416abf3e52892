export { answerExchange } from './actions/answer-exchange.ts'
export { askFor } from './actions/ask-for.ts'
export { decideOffer } from './actions/decide-offer.ts'
export { decideRequest, keepRequest } from './actions/decide-request.ts'
export {
  beginEarlyMatter,
  type EarlyMatter,
  earlyMattersOf,
  earlyMeetingOf,
  recordEarlyMeeting,
} from './actions/early-matters.ts'
export { giveBack, revokeExchange } from './actions/end-exchange.ts'
export { holdConsent } from './actions/hold-consent.ts'
export { type Ledger, type LedgerLine, openLedger } from './actions/open-ledger.ts'
export { previewOffer } from './actions/preview-offer.ts'
export { Circumstances, exchangeFactsFor, type ToldOfExchange } from './domain/facts-of-exchange.ts'
