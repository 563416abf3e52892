import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { readItems, type SharedItem } from '../data/exchange-decisions.ts'
import type { ExchangeRow } from '../data/exchanges.ts'
import { holdExchange } from './held-exchange.ts'

export type ExchangeCopy = {
  readonly exchange: ExchangeRow
  readonly items: readonly SharedItem[]
  readonly madeBy: string
  readonly madeAt: Date
}

/**
 * What was shared, to be put on paper, with purpose, basis and the ban on investigative use. On record each time. Refuses
 * whoever may not read it: not accepted, ended, run out.
 */
export const makeCopy = action({
  name: 'disclosure.make-copy',
  allow: 'exchange:use',
  input: z.strictObject({ exchangeId: z.uuid() }),
  async run(tx, { exchangeId }) {
    const held = await holdExchange(tx, exchangeId, 'either', 'look')
    if (held.refused) return held
    const { exchange } = held
    if (exchange.decision?.choice !== 'share' || tx.actor.kind !== 'staff') return missing()
    tx.about(exchange.receiver.account === held.account ? null : exchange.decision.personId)
    const items = await readItems(tx, exchangeId)
    if (items.length === 0) return refuse('conflict', 'nothing-to-read')
    tx.remark({ items: items.length })
    return done<ExchangeCopy>({ exchange, items, madeBy: tx.actor.name, madeAt: tx.now })
  },
})
