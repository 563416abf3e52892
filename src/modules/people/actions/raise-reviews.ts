import { z } from 'zod'
import { addDays, type PlainDate } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Birthday, bornBetween, consentsToReview, insertReviews } from '../data/review-tasks.ts'
import { birthdayReview, birthSpans } from '../domain/birthday-reviews.ts'
import { reviewNotice } from '../domain/consent-state.ts'

/**
 * Raises what somebody should look at: consents due for review within a fortnight, and young persons who turn 15 or 18
 * within a month, or did in the last, where somebody has said yes to something or `atWork` names them (an open case).
 * Each is raised once.
 */
export const raiseReviews = action({
  name: 'people.raise-reviews',
  allow: 'system',
  input: z.strictObject({ atWork: z.array(z.uuid()).max(20_000).default([]) }),
  async run(tx, { atWork }) {
    const consents = await insertReviews(tx, await consentsToReview(tx, addDays(tx.today, reviewNotice)))
    const near = (await nearBirthdays(tx)).filter(({ consents: some, personId }) => some || atWork.includes(personId))
    const birthdays = await insertReviews(tx, near.flatMap(reviewOn(tx.today)))
    tx.remark({ consents, birthdays })
    return done()
  },
})

function reviewOn(today: PlainDate) {
  return ({ personId, birthDate }: Birthday) => {
    const review = birthdayReview(birthDate, today)
    return review ? [{ ...review, personId, consentId: null }] : []
  }
}

async function nearBirthdays(tx: Tx): Promise<Birthday[]> {
  const born = await bornBetween(tx, birthSpans(tx.today))
  return born.filter(({ birthDate }) => birthdayReview(birthDate, tx.today) !== null)
}

/** Whose 15th or 18th birthday is near: for a module that knows with whom there is work going on. */
export async function personsNearMove(tx: Tx): Promise<string[]> {
  return (await nearBirthdays(tx)).map(({ personId }) => personId)
}
