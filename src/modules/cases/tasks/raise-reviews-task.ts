import type { Task } from '../../../platform/queue/queue.ts'
import { raiseCaseReviews } from '../actions/raise-case-reviews.ts'

/** Every night, for each municipality: consents to look at again, and the birthdays that move who consents. */
export const raiseReviewsTask: Task = {
  name: 'cases.raise-reviews',
  schedule: '40 2 * * *',
  async run(actor) {
    await raiseCaseReviews(actor, {})
  },
}
