import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { partInquiry } from '../data/duplicates.ts'
import { lockInquiry } from '../data/ownership.ts'
import { insertDecision, readDecisions } from '../data/triage.ts'

/** Parts an inquiry from the one it was joined to: it waits for us again. Refuses one that is not joined (`not-merged`). */
export const undoMerge = action({
  name: 'contact.undo-merge',
  allow: 'inquiry:triage',
  input: z.strictObject({ inquiryId: z.uuid(), reason: z.string().trim().min(1).max(4000) }),
  async run(tx, { inquiryId, reason }) {
    const inquiry = await lockInquiry(tx, inquiryId)
    tx.about(inquiryId, inquiry?.mergedInto)
    if (!inquiry) return missing()
    if (!inquiry.mergedInto) return refuse('conflict', 'not-merged')
    const ordinal = ((await readDecisions(tx, inquiryId)).at(-1)?.ordinal ?? 0) + 1
    await insertDecision(tx, inquiryId, { ordinal, route: 'separated', reason, facts: { from: inquiry.mergedInto } })
    await partInquiry(tx, inquiry)
    return done()
  },
})
