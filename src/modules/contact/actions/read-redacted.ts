import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findLedInquiries, findLedInquiry, type LedInquiry, readRedactions } from '../data/redactions.ts'

export type { LedInquiry } from '../data/redactions.ts'

const perPage = 25

/**
 * What came from the places the actor leads and has been made ready for them: kind and day, a page at a time. Inquiries
 * that are not made ready do not show that they are there.
 */
export const listLedInquiries = action({
  name: 'contact.list-led-inquiries',
  allow: 'inquiry:read-redacted',
  input: z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  async run(tx, { page }) {
    const { total, inquiries } = await findLedInquiries(tx, { limit: perPage, offset: (page - 1) * perPage })
    tx.about(...inquiries.map(({ id }) => id))
    return done({ total, inquiries, page, pages: Math.max(1, Math.ceil(total / perPage)) })
  },
})

export type RedactedMessage = { readonly id: string; readonly text: string; readonly redactedAt: Date }

/** One of them, with identities blacked out and nothing else: no sender, no internal note, no file. */
export const readRedacted = action({
  name: 'contact.read-redacted',
  allow: 'inquiry:read-redacted',
  input: z.strictObject({ inquiryId: z.uuid() }),
  async run(tx, { inquiryId }) {
    tx.about(inquiryId)
    const inquiry = await findLedInquiry(tx, inquiryId)
    if (!inquiry) return missing()
    const messages: RedactedMessage[] = (await readRedactions(tx, [inquiryId])).map((redaction) => ({
      id: redaction.message,
      text: redaction.text,
      redactedAt: redaction.redactedAt,
    }))
    return done<{ inquiry: LedInquiry; messages: readonly RedactedMessage[] }>({ inquiry, messages })
  },
})
