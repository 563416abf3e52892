import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findReview, findReviewOutcome, insertReviewOutcome } from '../data/review-tasks.ts'

/** Somebody has looked: the consent still stands, or the young person has been told what a birthday changes. */
export const finishReview = action({
  name: 'people.finish-review',
  allow: 'consent:write',
  input: z.strictObject({
    taskId: z.uuid(),
    remark: z.string().trim().max(500).default(''),
  }),
  async run(tx, { taskId, remark }) {
    const task = await findReview(tx, taskId)
    if (!task || tx.actor.kind !== 'staff') {
      tx.about(taskId)
      return missing()
    }
    tx.about(task.personId, task.consentId)
    tx.remark({ kind: task.kind })
    if (await insertReviewOutcome(tx, taskId, remark, tx.actor.account)) return done({ personId: task.personId })
    const outcome = await findReviewOutcome(tx, taskId)
    return refuse('conflict', 'already-looked', outcome ? { name: outcome.byName, time: outcome.at.toISOString() } : {})
  },
})
