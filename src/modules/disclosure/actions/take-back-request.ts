import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertEnding } from '../data/endings.ts'
import { holdExchange, refuseDecided } from './held-exchange.ts'

/** The one who asked no longer needs it. Refuses a request that was decided or taken back already. */
export const takeBackRequest = action({
  name: 'disclosure.take-back-request',
  allow: 'exchange:use',
  input: z.strictObject({ exchangeId: z.uuid() }),
  async run(tx, { exchangeId }) {
    const held = await holdExchange(tx, exchangeId, 'receiver')
    if (held.refused) return held
    const decided = refuseDecided(held.exchange)
    if (decided) return decided
    const ended = await insertEnding(tx, exchangeId, 'taken-back', held.account)
    return ended ? done() : refuse('conflict', 'taken-back')
  },
})
