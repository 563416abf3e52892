import { z } from 'zod'
import { instantAt } from '../../../kernel/copenhagen-clock.ts'
import { addDays } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { eraseContent, sentBefore } from '../data/notice-contents.ts'
import { daysKept, sentErasureRule } from '../domain/erasure-day.ts'

/** So many in one go; the rest the next night. */
const most = 1000

/**
 * Erases the words of the notifications whose sending was recorded more than 30 days ago, each with proof. That it was
 * sent, when, by whom, to whom, how, receipt and feedback stay (rule RU-10). Run each night.
 */
export const eraseSent = action({
  name: 'notices.erase-sent',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    const due = await sentBefore(tx, instantAt(addDays(tx.today, -daysKept), '00:00'), most)
    for (const notice of due) await eraseContent(tx, notice, sentErasureRule)
    tx.about(...due)
    tx.remark({ notices: due.length })
    return done()
  },
})
