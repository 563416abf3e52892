import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { type ExchangeFacts, partyOf, readLocalChoices, recordFinding } from '../../law/index.ts'
import { insertDecision } from '../data/exchange-decisions.ts'
import type { ExchangeRow } from '../data/exchanges.ts'
import { Circumstances, exchangeFactsFor } from '../domain/facts-of-exchange.ts'
import { holdExchange, refuseDecided } from './held-exchange.ts'
import { keepDecision } from './keep-decision.ts'
import { decidingFields, offerDraft, offeredFields } from './offered-input.ts'
import { prepareOffer, wrongWithDeciding } from './prepare-offer.ts'
import { atWork, type Sides, sidesOf } from './sides.ts'

/**
 * Gives the one who asked what the holder chose and previewed, on the holder's own basis and purpose. As `decideOffer`;
 * also refuses a request that was decided or taken back meanwhile, with who and when.
 */
export const decideRequest = action({
  name: 'disclosure.decide-request',
  allow: 'exchange:use',
  purpose: 'Videregivelse efter et valgt grundlag',
  input: z.strictObject({ ...offeredFields, ...decidingFields, exchangeId: z.uuid() }),
  async run(tx, { exchangeId, reason, seen, ...offered }) {
    const held = await holdExchange(tx, exchangeId, 'holder')
    if (held.refused) return held
    const decided = refuseDecided(held.exchange)
    if (decided) return decided
    const between = await sidesOf(tx, held.exchange.receiver.account, 'holder')
    if (between.refused) return between
    if (hasMoved(held.exchange, between.sides)) return refuse('rule', 'not-at-work')
    const prepared = await prepareOffer(tx, offered, between.sides)
    if (prepared.refused) return prepared
    const wrong = wrongWithDeciding(prepared.offer, reason, seen)
    if (wrong) return wrong
    const undecided = await keepDecision(tx, exchangeId, prepared.offer, { reason, by: held.account })
    if (undecided) return undecided
    await discardDraft(tx, offerDraft(exchangeId))
    await sendLetter(tx, { letter: 'waiting' }, { account: held.exchange.receiver.account })
    return done<{ id: string }>({ id: exchangeId })
  },
})

/** One of the two works for another body than when it was asked: what was asked was asked between those. */
function hasMoved({ holder, receiver }: ExchangeRow, now: Sides): boolean {
  return (
    holder.organisationId !== now.holder.organisation.id || receiver.organisationId !== now.receiver.organisation.id
  )
}

/**
 * Keeps to oneself what somebody asked for. Needs no reason and gives none: there is no duty to share (retsplejeloven
 * § 115, stk. 4; rules R115-09, R49-11). A duty to notify stands beside it.
 */
export const keepRequest = action({
  name: 'disclosure.keep-request',
  allow: 'exchange:use',
  input: z.strictObject({ exchangeId: z.uuid() }),
  async run(tx, { exchangeId }) {
    const held = await holdExchange(tx, exchangeId, 'holder')
    if (held.refused) return held
    const { exchange, account } = held
    const decided = refuseDecided(exchange)
    if (decided) return decided
    const { basis, purpose } = exchange
    const facts = await factsOfKeeping(tx, exchange)
    const recorded = await recordFinding.within(tx, { aboutKind: 'exchange', aboutId: exchangeId, facts })
    if (recorded.refused) return recorded
    const nothing = { necessity: '', reason: '', personId: null, caseId: null, consentId: null, validUntil: null }
    const by = { findingId: recorded.value.id, decidedBy: account }
    const kept = await insertDecision(tx, { exchangeId, choice: 'keep', basis, purpose, ...nothing, ...by })
    if (!kept) return refuse('conflict', 'already-decided')
    await discardDraft(tx, offerDraft(exchangeId))
    await sendLetter(tx, { letter: 'news' }, { account: exchange.receiver.account })
    tx.remark({ choice: 'keep' })
    return done()
  },
})

/** The facts of saying nothing: whoever asked, of whatever, it is the holder's to keep. */
async function factsOfKeeping(
  tx: Tx,
  { basis, purpose, necessity, holder, receiver }: ExchangeRow,
): Promise<ExchangeFacts> {
  const self = await atWork(tx, holder.account)
  const asker = await atWork(tx, receiver.account)
  const unknown = { kind: 'partner', standing: 'private', drawnIn: false } as const
  return exchangeFactsFor({
    ...{ on: tx.today, setting: 'direct', wish: 'keep', basis, purpose, necessity },
    sender: partyOf(self?.organisation ?? unknown),
    receiver: partyOf(asker?.organisation ?? unknown),
    subject: { age: null, hasConsent: false },
    ...{ classes: [], others: [], circumstances: Circumstances.parse({}), meetingsHeld: 0 },
    local: await readLocalChoices(tx),
  })
}
