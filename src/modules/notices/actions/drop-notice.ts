import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { eraseContent } from '../data/notice-contents.ts'
import { insertStep } from '../data/recorded-steps.ts'
import { droppedErasureRule } from '../domain/erasure-day.ts'
import { holdDraft, noticeDraft, refusedEnding } from './held-draft.ts'

/**
 * Throws a draft away: its words are erased at once, with proof; that there was one stays. The duty to notify is not
 * thrown away with it (rule RU-01). Refuses what is sent, and anybody but the author.
 */
export const dropNotice = action({
  name: 'notices.drop-notice',
  allow: 'notice:write',
  input: z.strictObject({ noticeId: z.uuid() }),
  async run(tx, { noticeId }) {
    const held = await holdDraft(tx, noticeId)
    if (held.refused) return held
    if (!(await insertStep(tx, noticeId, held.account, { kind: 'dropped', happenedAt: tx.now }))) {
      return refusedEnding(tx, noticeId)
    }
    await eraseContent(tx, noticeId, droppedErasureRule)
    await discardDraft(tx, noticeDraft(noticeId))
    return done()
  },
})
