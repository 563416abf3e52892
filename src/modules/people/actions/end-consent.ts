import { type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { endingsOf } from '../data/consent-parts.ts'
import { insertEnding, type NewEnding } from '../data/consents.ts'
import { insertReviewOutcome, openReviews } from '../data/review-tasks.ts'
import type { Consent } from '../domain/consent-kinds.ts'

/** Ends a consent, and what was to be looked at about it. Refuses one that somebody has ended, with who and when. */
export async function endConsent(
  tx: Tx,
  consent: Consent,
  ending: Omit<NewEnding, 'consentId'>,
): Promise<Refused | null> {
  if (consent.ending !== null) return alreadyEnded(consent.ending)
  if (!(await insertEnding(tx, { ...ending, consentId: consent.id }))) {
    return alreadyEnded((await endingsOf(tx, [consent.id])).get(consent.id) ?? null)
  }
  const reviews = await openReviews(tx, consent.personId)
  for (const { id, consentId } of reviews) {
    if (consentId === consent.id) await insertReviewOutcome(tx, id, '', ending.by)
  }
  return null
}

export function alreadyEnded(ending: Consent['ending']): Refused {
  return refuse('conflict', 'already-ended', ending ? { name: ending.byName, time: ending.at.toISOString() } : {})
}
