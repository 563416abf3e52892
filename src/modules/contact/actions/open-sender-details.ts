import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findInquiry, readSenderDetails } from '../data/inquiry-reading.ts'

/** What somebody may need the sender's name for. */
export const senderPurposes = ['answer', 'notification', 'same-inquiry', 'safety'] as const
export type SenderPurpose = (typeof senderPurposes)[number]

/**
 * Who the sender is: for those in the unit who say what for. The purpose is in the audit entry. Missing where the
 * sender is anonymous.
 */
export const openSenderDetails = action({
  name: 'contact.open-sender-details',
  allow: 'inquiry:read',
  input: z.strictObject({ inquiryId: z.uuid(), purpose: z.enum(senderPurposes) }),
  async run(tx, { inquiryId, purpose }) {
    tx.about(inquiryId)
    tx.remark({ purpose })
    const inquiry = await findInquiry(tx, inquiryId)
    const details = inquiry && (await readSenderDetails(tx, inquiryId))
    return details ? done({ inquiry, details }) : missing()
  },
})
