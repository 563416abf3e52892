import { type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { recordFinding } from '../../law/index.ts'
import { grantExchange, insertDecision, insertItems, insertMentions } from '../data/exchange-decisions.ts'
import type { PreparedOffer } from './prepare-offer.ts'

const dayInMilliseconds = 86_400_000

/**
 * Writes a decision to share: what the rules said first, then the decision that stands on it, what is shared, who else is
 * in it, and the receiver's grant until its day. All in this transaction, or nothing. Refuses an exchange somebody has
 * decided meanwhile.
 */
export async function keepDecision(
  tx: Tx,
  exchangeId: string,
  offer: PreparedOffer,
  decided: { readonly reason: string; readonly by: string },
): Promise<Refused | null> {
  const recorded = await recordFinding.within(tx, { aboutKind: 'exchange', aboutId: exchangeId, facts: offer.facts })
  if (recorded.refused) return recorded
  const { basis, purpose, necessity, days, consentId } = offer.offered
  const validUntil = new Date(tx.now.getTime() + days * dayInMilliseconds)
  const kept = await insertDecision(tx, {
    ...{ exchangeId, choice: 'share', basis, purpose, necessity, consentId, validUntil },
    reason: decided.reason,
    personId: offer.subject?.personId ?? null,
    caseId: offer.caseId,
    findingId: recorded.value.id,
    decidedBy: decided.by,
  })
  if (!kept) return refuse('conflict', 'already-decided')
  await insertItems(tx, exchangeId, offer.items)
  await insertMentions(tx, exchangeId, offer.mentions)
  await grantExchange(tx, exchangeId, offer.sides.receiver.account, validUntil)
  tx.about(exchangeId, offer.subject?.personId, offer.caseId)
  tx.remark({ choice: 'share', basis, purpose, items: offer.items.length, days, blackedOut: offer.blackout.length })
  return null
}
