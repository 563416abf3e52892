import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { hasJoined, joinInquiries } from '../data/duplicates.ts'
import { lockInquiry } from '../data/ownership.ts'
import { insertDecision, readDecisions } from '../data/triage.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'

/**
 * Joins an inquiry to another about the same: it leaves the board, both dialogues stay, each sender reads their own.
 * Refuses an inquiry joined to itself (`same-inquiry`), one that is joined already on either side (`already-merged`),
 * one that others were joined to (`others-joined`: then that one is the main one), and two of which only one is behind
 * closed doors (`closed-doors`).
 */
export const mergeInquiries = action({
  name: 'contact.merge-inquiries',
  allow: 'inquiry:triage',
  input: z.strictObject({ inquiryId: z.uuid(), mainId: z.uuid(), reason: z.string().trim().min(1).max(4000) }),
  async run(tx, { inquiryId, mainId, reason }) {
    tx.about(inquiryId, mainId)
    if (inquiryId === mainId) return refuse('rule', 'same-inquiry')
    // Always in the same order, so that two people joining the two crosswise wait instead of locking each other.
    const [first, second] = [inquiryId, mainId].sort()
    const locked = [await lockInquiry(tx, first ?? ''), await lockInquiry(tx, second ?? '')]
    const inquiry = locked.find((each) => each?.id === inquiryId)
    const main = locked.find((each) => each?.id === mainId)
    if (!inquiry || !main) return missing()
    if (inquiry.mergedInto || main.mergedInto) return refuse('conflict', 'already-merged')
    if (await hasJoined(tx, inquiryId)) return refuse('rule', 'others-joined', { reference: referenceOf(inquiryId) })
    if (inquiry.limited !== main.limited) return refuse('rule', 'closed-doors')
    const ordinal = ((await readDecisions(tx, inquiryId)).at(-1)?.ordinal ?? 0) + 1
    await insertDecision(tx, inquiryId, { ordinal, route: 'merged', reason, facts: { into: mainId } })
    await joinInquiries(tx, inquiry, main)
    return done()
  },
})
