import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { escalateInquiries } from '../data/escalation.ts'

/**
 * Raises what has waited too long, so that it is seen on Today and on the board: nobody's inquiry past half of its time,
 * and somebody's past all of it. Answers how many were raised just now.
 */
export const escalateWaiting = action({
  name: 'contact.escalate-waiting',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    const raised = await escalateInquiries(tx)
    tx.about(...raised)
    tx.remark({ raised: raised.length })
    return done(raised.length)
  },
})
