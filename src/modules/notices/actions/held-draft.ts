import { accountOf } from '../../../kernel/actor.ts'
import { missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findNotice, holdOwnDraft, type NoticeRow } from '../data/notices.ts'
import { readSteps } from '../data/recorded-steps.ts'
import { stateOf } from '../domain/notice-steps.ts'

/** The key of what is typed into a notification and not saved. */
export function noticeDraft(noticeId: string): string {
  return `notice:${noticeId}`
}

export type HeldDraft = { readonly refused: false; readonly notice: NoticeRow; readonly account: string }

/**
 * Takes hold of the actor's own draft, so that it is not sent while it is written and the other way round. Refuses one
 * that is not there or not to be seen (missing), a colleague's (`not-yours`: the duty is personal), one that was sent
 * or thrown away meanwhile, with when.
 */
export async function holdDraft(tx: Tx, noticeId: string): Promise<HeldDraft | Refused> {
  tx.about(noticeId)
  const account = accountOf(tx.actor)
  const held = await holdOwnDraft(tx, noticeId)
  const notice = await findNotice(tx, noticeId)
  if (!notice || account === null) return missing()
  tx.about(notice.personId, notice.caseId, notice.inquiryId)
  if (notice.author.id !== account) return refuse('forbidden', 'not-yours', { name: notice.author.name })
  // Whoever waited for the lock saw the draft as it was before: only now is it asked whether it is one still.
  const isDraft = held && stateOf((await readSteps(tx, noticeId)).map(({ kind }) => kind)) === 'draft'
  return isDraft ? { refused: false, notice, account } : refusedEnding(tx, noticeId)
}

/** The refusal of a step on a notification that has left the author's hands. */
export async function refusedEnding(tx: Tx, noticeId: string): Promise<Refused> {
  const steps = await readSteps(tx, noticeId)
  const ending = steps.find(({ kind }) => kind === 'sent' || kind === 'dropped')
  const code = ending?.kind === 'dropped' ? 'already-dropped' : 'already-sent'
  return refuse('conflict', code, ending ? { time: ending.recordedAt.toISOString() } : {})
}
