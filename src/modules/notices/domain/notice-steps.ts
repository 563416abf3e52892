/** How a notification can leave the house: the municipality's own channels. */
export const noticeChannels = ['digital-post', 'secure-mail', 'portal', 'phone', 'by-hand'] as const
export type NoticeChannel = (typeof noticeChannels)[number]

/** What is recorded of a notification: that and when. What the authority judged is not ours to keep (rule RU-10). */
export const stepKinds = ['sent', 'receipt', 'feedback', 'parents-told', 'danger-called', 'dropped'] as const
export type StepKind = (typeof stepKinds)[number]

/** A draft; sent and without a receipt; answered; or thrown away. */
export const noticeStates = ['draft', 'waiting', 'answered', 'dropped'] as const
export type NoticeState = (typeof noticeStates)[number]

/** Where a notification stands, from what has happened to it. Feedback counts as a receipt: they have it. */
export function stateOf(kinds: readonly StepKind[]): NoticeState {
  if (kinds.includes('dropped')) return 'dropped'
  if (!kinds.includes('sent')) return 'draft'
  return kinds.includes('receipt') || kinds.includes('feedback') ? 'answered' : 'waiting'
}

/** The steps anybody who sees the matter records with a day. */
export const daySteps = ['receipt', 'feedback', 'parents-told'] as const
export type DayStep = (typeof daySteps)[number]
