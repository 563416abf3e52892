import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findMerged } from '../data/inquiry-reading.ts'
import { findColleagues, insertOwnership, lockInquiry } from '../data/ownership.ts'
import { limitTo } from '../data/triage.ts'
import { refuseChanged } from './refuse-changed.ts'

/**
 * Gives an inquiry to a colleague in the unit, who is let in when it is behind closed doors. Refuses somebody who is
 * not in the unit (`not-in-unit`) and, like taking, an owner who changed meanwhile (`already-taken`).
 */
export const giveInquiry = action({
  name: 'contact.give-inquiry',
  allow: 'inquiry:answer',
  input: z.strictObject({ inquiryId: z.uuid(), to: z.uuid(), seenOwner: z.uuid().nullable().default(null) }),
  async run(tx, { inquiryId, to, seenOwner }) {
    tx.about(inquiryId, to)
    const inquiry = await lockInquiry(tx, inquiryId)
    if (!inquiry) return missing()
    const changed = await refuseChanged(tx, inquiry, seenOwner)
    if (changed) return changed
    const colleagues = await findColleagues(tx, inquiry.unit)
    if (!colleagues.some(({ id }) => id === to)) return refuse('rule', 'not-in-unit')
    if (inquiry.limited) {
      const joined = await findMerged(tx, inquiryId)
      await limitTo(tx, [inquiryId, ...joined.map(({ id }) => id)], [to])
    }
    if (inquiry.ownerId !== to) await insertOwnership(tx, inquiry, to)
    return done()
  },
})
