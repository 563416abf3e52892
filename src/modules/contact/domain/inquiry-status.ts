/** Whose turn it is. `new`: nobody has touched it. `decided`: a way was chosen, and nobody waits. */
export const inquiryStatuses = ['new', 'with-us', 'with-sender', 'decided'] as const
export type InquiryStatus = (typeof inquiryStatuses)[number]

/** What can happen to an inquiry that moves it. */
export type InquiryEvent = 'sender-wrote' | 'taken' | 'answered' | 'decided' | 'merge-undone'

/** The whole table: a status that an event does not name stays as it is. */
const steps: Record<InquiryEvent, Partial<Record<InquiryStatus, InquiryStatus>>> = {
  // Whoever writes again waits again, also after a decision.
  'sender-wrote': { 'with-sender': 'with-us', decided: 'with-us' },
  taken: { new: 'with-us' },
  // An answer after the decision is a courtesy: it does not open the inquiry again.
  answered: { new: 'with-sender', 'with-us': 'with-sender' },
  decided: { new: 'decided', 'with-us': 'decided', 'with-sender': 'decided' },
  'merge-undone': { decided: 'with-us' },
}

/** Where an inquiry stands after something has happened. Every write of `status` comes through here. */
export function statusAfter(status: InquiryStatus, event: InquiryEvent): InquiryStatus {
  return steps[event][status] ?? status
}

/** True when the unit owes the next step, so that the clock runs. */
export function waitsForUs(status: InquiryStatus): boolean {
  return status === 'new' || status === 'with-us'
}
