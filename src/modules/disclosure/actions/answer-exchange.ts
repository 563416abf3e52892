import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertAnswer, insertEnding } from '../data/endings.ts'
import { holdExchange, refuseEnded } from './held-exchange.ts'

/**
 * The receiver takes what was offered, or declines it: then it ends, unseen. Nothing is shown before. Refuses what was
 * answered before, and what has run out or was ended meanwhile.
 */
export const answerExchange = action({
  name: 'disclosure.answer-exchange',
  allow: 'exchange:use',
  input: z.strictObject({ exchangeId: z.uuid(), choice: z.enum(['accepted', 'declined']) }),
  async run(tx, { exchangeId, choice }) {
    const held = await holdExchange(tx, exchangeId, 'receiver')
    if (held.refused) return held
    const { exchange, account } = held
    if (exchange.answer)
      return refuse('conflict', 'already-answered', { name: '', time: exchange.answer.at.toISOString() })
    const ended = refuseEnded(exchange)
    if (ended) return exchange.state === 'asked' ? refuse('missing', 'missing') : ended
    if (!(await insertAnswer(tx, exchangeId, choice, account))) return refuse('conflict', 'already-answered')
    if (choice === 'declined') await insertEnding(tx, exchangeId, 'declined', account)
    tx.remark({ choice })
    return done()
  },
})
