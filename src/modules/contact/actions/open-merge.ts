import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { suggestDuplicates } from '../data/duplicates.ts'
import { readColumn } from '../data/inbox.ts'
import { findInquiries, findInquiry, type InquiryRow } from '../data/inquiry-reading.ts'
import type { Duplicate } from './open-inquiry.ts'

/** An inquiry, and those it can be joined to: first those that may be about the same, then others that wait. */
export const openMerge = action({
  name: 'contact.open-merge',
  allow: 'inquiry:triage',
  input: z.strictObject({ inquiryId: z.uuid() }),
  async run(tx, { inquiryId }) {
    tx.about(inquiryId)
    const inquiry = await findInquiry(tx, inquiryId)
    if (!inquiry) return missing()
    const hints = await suggestDuplicates(tx, inquiry)
    const suggested = await findInquiries(
      tx,
      hints.map(({ id }) => id),
    )
    const duplicates = hints.flatMap(({ id, why }): Duplicate[] => {
      const other = suggested.find((each) => each.id === id)
      return other ? [{ inquiry: other, why }] : []
    })
    const waiting: InquiryRow[] = []
    for (const status of ['new', 'with-us', 'with-sender'] as const) {
      const asked = { status, filter: 'all', decidedSince: tx.now } as const
      waiting.push(...(await readColumn(tx, asked, { limit: 10, offset: 0 })))
    }
    const known = new Set([inquiryId, ...hints.map(({ id }) => id)])
    const others = waiting.filter(({ id, limited }) => !known.has(id) && limited === inquiry.limited)
    tx.about(...suggested.map(({ id }) => id), ...others.map(({ id }) => id))
    return done({ inquiry, duplicates, others })
  },
})
