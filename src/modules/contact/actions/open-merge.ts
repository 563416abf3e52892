import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { readColumn } from '../data/inbox.ts'
import { findInquiry, type InquiryRow } from '../data/inquiry-reading.ts'
import { inquiryStatuses } from '../domain/inquiry-status.ts'
import { inboxSizes } from './list-inbox.ts'
import { duplicatesOf } from './open-inquiry.ts'

/**
 * An inquiry, and those it can be joined to: first those that may be about the same, then others that wait or were
 * decided lately.
 */
export const openMerge = action({
  name: 'contact.open-merge',
  allow: 'inquiry:triage',
  input: z.strictObject({ inquiryId: z.uuid() }),
  async run(tx, { inquiryId }) {
    tx.about(inquiryId)
    const inquiry = await findInquiry(tx, inquiryId)
    if (!inquiry) return missing()
    const duplicates = await duplicatesOf(tx, inquiry)
    const lately = new Date(tx.now.getTime() - inboxSizes.decidedDays * 86_400_000)
    const waiting: InquiryRow[] = []
    for (const status of inquiryStatuses) {
      const asked = { status, filter: 'all', decidedSince: lately } as const
      waiting.push(...(await readColumn(tx, asked, { limit: 25, offset: 0 })))
    }
    const known = new Set([inquiryId, ...duplicates.map(({ inquiry: other }) => other.id)])
    const others = waiting.filter(({ id, limited }) => !known.has(id) && limited === inquiry.limited)
    tx.about(...others.map(({ id }) => id))
    return done({ inquiry, duplicates, others })
  },
})
