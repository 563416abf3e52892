import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findExchange } from '../data/exchanges.ts'
import { offeredFields } from './offered-input.ts'
import { type PreparedOffer, prepareOffer } from './prepare-offer.ts'
import { sidesOf } from './sides.ts'

/**
 * What the receiver would see, and what the rules say of it. Nothing is stored but that it was looked at. `receiver` is
 * given for an offer, `requestId` for the answer to a request.
 */
export const previewOffer = action({
  name: 'disclosure.preview-offer',
  allow: 'exchange:use',
  purpose: 'Overvejelse af, om oplysninger må deles',
  input: z.strictObject({
    ...offeredFields,
    receiver: z.uuid().nullable().default(null),
    requestId: z.uuid().nullable().default(null),
  }),
  async run(tx, { receiver, requestId, ...offered }) {
    tx.about(requestId)
    const request = requestId === null ? null : await findExchange(tx, requestId)
    const to = request?.receiver.account ?? receiver
    const isOurs =
      requestId === null ||
      (request !== null && tx.actor.kind === 'staff' && request.holder.account === tx.actor.account)
    if (to === null || !isOurs) return missing()
    const between = await sidesOf(tx, to, 'holder')
    if (between.refused) return between
    const prepared = await prepareOffer(tx, offered, between.sides)
    if (prepared.refused) return prepared
    tx.remark({ outcome: prepared.offer.finding.outcome, basis: offered.basis, items: offered.items.length })
    return done<PreparedOffer>(prepared.offer)
  },
})
