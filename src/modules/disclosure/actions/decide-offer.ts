import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { findBySubmission, insertExchange } from '../data/exchange-writing.ts'
import { keepDecision } from './keep-decision.ts'
import { decidingFields, offerDraft, offeredFields } from './offered-input.ts'
import { prepareOffer, wrongWithDeciding } from './prepare-offer.ts'
import { keptSide, sidesOf } from './sides.ts'

/**
 * Shares what was previewed, with one person in another body or one's own, until a day. The rules are asked again on
 * what stands there now; the exchange, their finding, the decision, what is shared and the grant are written together
 * (retsplejeloven § 115; forvaltningsloven § 28). Sent twice it is one.
 * Refuses what the rules deny, an `ask` without a reason, an offer that is no longer the one that was previewed
 * (`changed-since-preview`), oneself as receiver, and a receiver who is not at work.
 */
export const decideOffer = action({
  name: 'disclosure.decide-offer',
  allow: 'exchange:use',
  purpose: 'Videregivelse efter et valgt grundlag',
  input: z.strictObject({
    ...offeredFields,
    ...decidingFields,
    receiver: z.uuid(),
    submissionKey: z.uuid(),
    /** Which draft it was typed in. */
    draft: z.string().max(120).default(offerDraft(null)),
  }),
  async run(tx, { receiver, reason, seen, submissionKey, draft, ...offered }) {
    if (tx.actor.kind !== 'staff') return missing()
    const before = await findBySubmission(tx, submissionKey)
    if (before !== null) return done<{ id: string }>({ id: before })
    const between = await sidesOf(tx, receiver, 'holder')
    if (between.refused) return between
    const prepared = await prepareOffer(tx, offered, between.sides)
    if (prepared.refused) return prepared
    const wrong = wrongWithDeciding(prepared.offer, reason, seen)
    if (wrong) return wrong
    const id = newId()
    const { basis, purpose, necessity } = offered
    const isNew = await insertExchange(tx, {
      ...{ id, direction: 'offer', basis, purpose, necessity, wanted: '', answerBy: null, submissionKey },
      askedBy: tx.actor.account,
      holder: keptSide(between.sides.holder),
      receiver: keptSide(between.sides.receiver),
    })
    if (!isNew) return sentMeanwhile(tx, submissionKey)
    const undecided = await keepDecision(tx, id, prepared.offer, { reason, by: tx.actor.account })
    if (undecided) return undecided
    await discardDraft(tx, draft)
    await sendLetter(tx, { letter: 'waiting' }, { account: receiver })
    return done<{ id: string }>({ id })
  },
})

/** The other press of the button was faster. */
export async function sentMeanwhile(tx: Tx, submissionKey: string): Promise<Outcome<{ id: string }>> {
  const id = await findBySubmission(tx, submissionKey)
  return id === null ? refuse('conflict', 'already-sent') : done({ id })
}

/**
 * "Keep to myself": what was being thought of is dropped, and nobody is told. Needs no reason (§ 115, stk. 4); nothing of
 * it is kept but that an offer was not made.
 */
export const dropOffer = action({
  name: 'disclosure.drop-offer',
  allow: 'exchange:use',
  input: z.strictObject({ draft: z.string().max(120).default(offerDraft(null)) }),
  async run(tx, { draft }) {
    await discardDraft(tx, draft)
    return done()
  },
})
