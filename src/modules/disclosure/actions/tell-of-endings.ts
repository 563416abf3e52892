import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { insertTelling, untoldEndings } from '../data/endings.ts'

const mostAtOnce = 100

/**
 * Tells receivers, without content and once, that something shared with them was taken back or that a consent it rested
 * on was. What they could see is gone already; this only saves them from looking for it.
 */
export const tellOfEndings = action({
  name: 'disclosure.tell-of-endings',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    const untold = await untoldEndings(tx, mostAtOnce)
    let told = 0
    for (const { exchangeId, receiver } of untold) {
      if (!(await insertTelling(tx, exchangeId))) continue
      tx.about(exchangeId)
      await sendLetter(tx, { letter: 'news' }, { account: receiver })
      told += 1
    }
    tx.remark({ told })
    return done({ told })
  },
})
