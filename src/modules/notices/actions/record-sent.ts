import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { readContent } from '../data/notice-contents.ts'
import { insertStep } from '../data/recorded-steps.ts'
import { missingParts } from '../domain/notice-content.ts'
import { noticeChannels } from '../domain/notice-steps.ts'
import { holdDraft, noticeDraft, refusedEnding } from './held-draft.ts'

/** A sending is told soon after. A day further back than this is a slip of the finger. */
const mostDaysBack = 31

/**
 * Records that the author has sent the notification by a channel of the municipality's own: when and how. From then on
 * its words do not change, its clocks run, and 30 days later the words are erased.
 * Refuses a draft without a child or a concern (`child-missing`, `concern-missing`), a time that has not come or lies
 * more than a month back, one that was sent already, and anybody but the author.
 */
export const recordSent = action({
  name: 'notices.record-sent',
  allow: 'notice:write',
  purpose: 'Underretning efter barnets lov',
  input: z.strictObject({
    noticeId: z.uuid(),
    sentAt: z.iso.datetime(),
    channel: z.enum(noticeChannels),
  }),
  async run(tx, { noticeId, sentAt, channel }) {
    const held = await holdDraft(tx, noticeId)
    if (held.refused) return held
    const stored = await readContent(tx, noticeId)
    if (!stored) return missing()
    const [lacking] = missingParts(stored.content)
    if (lacking) return refuse('rule', lacking === 'childName' ? 'child-missing' : 'concern-missing')
    const happenedAt = new Date(sentAt)
    if (happenedAt > tx.now) return refuse('rule', 'sent-future')
    if (copenhagenDate(happenedAt) < addDays(tx.today, -mostDaysBack)) return refuse('rule', 'sent-long-ago')
    if (!(await insertStep(tx, noticeId, held.account, { kind: 'sent', happenedAt, channel }))) {
      return refusedEnding(tx, noticeId)
    }
    await discardDraft(tx, noticeDraft(noticeId))
    tx.remark({ channel })
    return done()
  },
})
