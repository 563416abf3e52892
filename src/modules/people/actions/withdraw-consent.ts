import { z } from 'zod'
import { compareDates } from '../../../kernel/dates.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { findConsent } from '../data/consents.ts'
import { stoppedWith } from '../data/resting-exchanges.ts'
import { endConsent } from './end-consent.ts'

export const longestEndingRemark = 500

/** The key of the draft of the form that takes a consent back. */
export function endingDraft(consentId: string): string {
  return `consent-end:${consentId}`
}

export type Withdrawal = {
  readonly personId: string
  /** How many exchanges stopped with it, in the same transaction. */
  readonly stopped: number
}

/**
 * Takes a yes back. It counts from the day it was said and not before; what was shared on it stops at once, by the
 * database, and the receivers are told. Refuses a day to come or before the yes, and one that has ended already.
 */
export const withdrawConsent = action({
  name: 'people.withdraw-consent',
  allow: 'consent:write',
  purpose: 'Et samtykke er taget tilbage',
  input: z.strictObject({
    consentId: z.uuid(),
    /** Who said so: the young person, or whoever holds custody. */
    toldBy: z.string().trim().min(1).max(200),
    on: DayInput.optional(),
    remark: z.string().trim().max(longestEndingRemark).default(''),
  }),
  async run(tx, { consentId, toldBy, on = tx.today, remark }) {
    tx.about(consentId)
    const consent = await findConsent(tx, consentId)
    if (!consent || tx.actor.kind !== 'staff') return missing()
    tx.about(consent.personId)
    if (compareDates(on, tx.today) > 0) return refuse('rule', 'ending-future')
    if (compareDates(on, consent.givenOn) < 0) return refuse('rule', 'ending-before-given')
    const refused = await endConsent(tx, consent, { kind: 'withdrawn', on, toldBy, remark, by: tx.actor.account })
    if (refused) return refused
    await discardDraft(tx, endingDraft(consentId))
    const stopped = (await stoppedWith(tx, consentId)).reduce((sum, { exchanges }) => sum + exchanges, 0)
    tx.remark({ stopped })
    return done<Withdrawal>({ personId: consent.personId, stopped })
  },
})
