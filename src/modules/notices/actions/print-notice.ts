import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { readContent } from '../data/notice-contents.ts'
import { findNotice } from '../data/notices.ts'
import { readSteps } from '../data/recorded-steps.ts'
import type { NoticeAnswers } from '../domain/notice-answers.ts'
import type { NoticeContent } from '../domain/notice-content.ts'
import { findingOf } from './open-notice.ts'

/** What a notification on paper is made of. */
export type PrintedNotice = {
  readonly receiverName: string
  readonly content: NoticeContent
  /** When it was sent, or last saved. */
  readonly writtenAt: Date
  /** Whether the parents know of it; null when nobody has said so. The family unit must know before it calls them. */
  readonly parentsTold: NoticeAnswers['parentsTold'] | null
}

/**
 * The whole notification, as it is to be read by the family unit: the only place where the CPR number stands in full.
 * For the municipality's own channel, and for the author's journal before the words are erased here. Refuses one whose
 * words are erased (`erased`).
 */
export const printNotice = action({
  name: 'notices.print-notice',
  allow: 'notice:write',
  purpose: 'Underretning efter barnets lov',
  input: z.strictObject({ noticeId: z.uuid() }),
  async run(tx, { noticeId }) {
    tx.about(noticeId)
    const notice = await findNotice(tx, noticeId)
    if (!notice) return missing()
    tx.about(notice.personId, notice.caseId, notice.inquiryId)
    const stored = await readContent(tx, noticeId)
    if (!stored) return refuse('conflict', 'erased')
    const steps = await readSteps(tx, noticeId)
    const sent = steps.find(({ kind }) => kind === 'sent')
    const isTold = steps.some(({ kind }) => kind === 'parents-told')
    const answered = await findingOf(tx, notice.findingId)
    return done<PrintedNotice>({
      receiverName: notice.receiver.name,
      content: stored.content,
      writtenAt: sent?.happenedAt ?? stored.savedAt,
      parentsTold: isTold ? 'yes' : (answered?.facts.parentsTold ?? null),
    })
  },
})
