import { z } from 'zod'
import { action } from '../../../platform/access/action.ts'
import { personsNearMove, raiseReviews } from '../../people/index.ts'
import { openSubjects } from '../data/case-lists.ts'

/**
 * Raises what people should look at of consents and birthdays. Here and not in `people`, because an open case makes a
 * birthday matter also where nobody has said yes to anything.
 */
export const raiseCaseReviews = action({
  name: 'cases.raise-case-reviews',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    return raiseReviews.within(tx, { atWork: await openSubjects(tx, await personsNearMove(tx)) })
  },
})
