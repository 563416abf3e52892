import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertEnding } from '../data/endings.ts'
import { holdExchange, refuseEnded } from './held-exchange.ts'

/**
 * Takes back what was shared: the receiver sees no more of it from the next click on. For whoever decided it, and for the
 * unit that looks after the person. Refuses what has ended or run out already.
 */
export const revokeExchange = action({
  name: 'disclosure.revoke-exchange',
  allow: 'exchange:use',
  input: z.strictObject({ exchangeId: z.uuid(), reason: z.string().trim().max(500).default('') }),
  async run(tx, { exchangeId, reason }) {
    const held = await holdExchange(tx, exchangeId, 'either')
    if (held.refused) return held
    if (held.exchange.receiver.account === held.account || held.exchange.decision === null) return missing()
    const over = refuseEnded(held.exchange)
    if (over) return over
    tx.about(held.exchange.decision.personId)
    const ended = await insertEnding(tx, exchangeId, 'revoked', held.account, reason)
    return ended ? done() : refuse('conflict', 'already-ended')
  },
})

/** The receiver is done with it and gives it back before its day. Refuses what they did not take or have no more. */
export const giveBack = action({
  name: 'disclosure.give-back',
  allow: 'exchange:use',
  input: z.strictObject({ exchangeId: z.uuid() }),
  async run(tx, { exchangeId }) {
    const held = await holdExchange(tx, exchangeId, 'receiver')
    if (held.refused) return held
    if (held.exchange.state !== 'received') return refuseEnded(held.exchange) ?? missing()
    const ended = await insertEnding(tx, exchangeId, 'given-back', held.account)
    return ended ? done() : refuse('conflict', 'already-ended')
  },
})
