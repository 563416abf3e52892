import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertOwnership, lockInquiry } from '../data/ownership.ts'
import { refuseChanged } from './refuse-changed.ts'

/**
 * Makes the actor the one who answers for an inquiry. `seenOwner` is who had it on the page (null: nobody); refuses
 * when somebody else has taken it meanwhile, and says who and when (`already-taken`).
 */
export const takeInquiry = action({
  name: 'contact.take-inquiry',
  allow: 'inquiry:answer',
  input: z.strictObject({ inquiryId: z.uuid(), seenOwner: z.uuid().nullable().default(null) }),
  async run(tx, { inquiryId, seenOwner }) {
    tx.about(inquiryId)
    const inquiry = await lockInquiry(tx, inquiryId)
    const me = accountOf(tx.actor)
    if (!inquiry || !me) return missing()
    const changed = await refuseChanged(tx, inquiry, seenOwner)
    if (changed) return changed
    if (inquiry.ownerId !== me) await insertOwnership(tx, inquiry, me)
    return done()
  },
})
