import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type AttachmentRow, listAttachments } from '../data/attachments.ts'
import { type DuplicateHint, suggestDuplicates } from '../data/duplicates.ts'
import {
  findInquiries,
  findInquiry,
  findMerged,
  findNamedSenders,
  type InquiryRow,
  type MessageRow,
  readCircumstances,
  readMessages,
} from '../data/inquiry-reading.ts'
import { type Colleague, findColleagues, readOwnerships } from '../data/ownership.ts'
import { readRedactions } from '../data/redactions.ts'
import { readDecisions } from '../data/triage.ts'
import type { Circumstances } from '../domain/circumstances.ts'
import { type Sitting, sittingsOf } from '../domain/decisions.ts'
import { type HistoryEntry, historyOf } from '../domain/inquiry-history.ts'

export type { AttachmentRow } from '../data/attachments.ts'
export type { InquiryRow, MessageRow } from '../data/inquiry-reading.ts'
export type { Colleague } from '../data/ownership.ts'

/** One dialogue: of the inquiry itself, or of one that was joined to it. Each sender reads only their own. */
export type Thread = {
  readonly inquiry: InquiryRow
  readonly circumstances: Circumstances
  /** Somebody gave a name; it lies behind a click of its own. */
  readonly named: boolean
  readonly messages: readonly MessageRow[]
  readonly files: readonly AttachmentRow[]
  /** The messages that have been made ready for those outside the unit. */
  readonly redacted: readonly string[]
}

export type Duplicate = { readonly inquiry: InquiryRow; readonly why: DuplicateHint['why'] }

export type OpenedInquiry = {
  readonly inquiry: InquiryRow
  /** What it was joined to, where it was. */
  readonly main: InquiryRow | null
  readonly threads: readonly Thread[]
  readonly notes: readonly MessageRow[]
  readonly duplicates: readonly Duplicate[]
  readonly sittings: readonly Sitting[]
  readonly history: readonly HistoryEntry[]
  readonly colleagues: readonly Colleague[]
  readonly drafts: { readonly answer: DraftValues | null; readonly note: DraftValues | null }
}

/** The drafts of the two forms on the page of an inquiry. */
export const answerDraft = (inquiry: string) => `answer:${inquiry}`
export const noteDraft = (inquiry: string) => `inquiry-note:${inquiry}`

/** One inquiry with everything said in it and in those joined to it. The sender's name is not among it. */
export const openInquiry = action({
  name: 'contact.open-inquiry',
  allow: 'inquiry:read',
  input: z.strictObject({ inquiryId: z.uuid() }),
  async run(tx, { inquiryId }) {
    tx.about(inquiryId)
    const inquiry = await findInquiry(tx, inquiryId)
    if (!inquiry) return missing()
    const all = [inquiry, ...(await findMerged(tx, inquiryId))]
    const ids = all.map(({ id }) => id)
    tx.about(...ids)
    const messages = await readMessages(tx, ids)
    const redactions = await readRedactions(tx, ids)
    const sittings = sittingsOf(await readDecisions(tx, inquiryId))
    const own = messages.filter((message) => message.inquiry === inquiryId)
    const ownerships = await readOwnerships(tx, inquiryId)
    const ownRedactions = redactions.filter((redaction) => redaction.inquiry === inquiryId)
    return done<OpenedInquiry>({
      inquiry,
      main: inquiry.mergedInto ? ((await findInquiry(tx, inquiry.mergedInto)) ?? null) : null,
      threads: await threadsOf(tx, all, messages, new Set(redactions.map(({ message }) => message))),
      notes: messages.filter(({ direction }) => direction === 'internal'),
      duplicates: inquiry.mergedInto ? [] : await duplicatesOf(tx, inquiry),
      sittings,
      history: historyOf({ messages: own, ownerships, redactions: ownRedactions, sittings }),
      colleagues: await findColleagues(tx, inquiry.unit),
      drafts: {
        answer: await readDraft(tx, answerDraft(inquiryId)),
        note: await readDraft(tx, noteDraft(inquiryId)),
      },
    })
  },
})

async function threadsOf(
  tx: Tx,
  inquiries: readonly InquiryRow[],
  messages: readonly MessageRow[],
  redacted: ReadonlySet<string>,
): Promise<Thread[]> {
  const ids = inquiries.map(({ id }) => id)
  const named = await findNamedSenders(tx, ids)
  const threads: Thread[] = []
  for (const inquiry of inquiries) {
    const said = messages.filter((each) => each.inquiry === inquiry.id && each.direction !== 'internal')
    threads.push({
      inquiry,
      circumstances: await readCircumstances(tx, inquiry.id),
      named: named.has(inquiry.id),
      messages: said,
      files: await listAttachments(tx, inquiry.id),
      redacted: said.filter(({ id }) => redacted.has(id)).map(({ id }) => id),
    })
  }
  return threads
}

/** Other inquiries that may be about the same, as they may be shown. */
export async function duplicatesOf(tx: Tx, inquiry: InquiryRow): Promise<Duplicate[]> {
  const hints = await suggestDuplicates(tx, inquiry)
  const found = await findInquiries(
    tx,
    hints.map(({ id }) => id),
  )
  tx.about(...found.map(({ id }) => id))
  return hints.flatMap(({ id, why }) => {
    const other = found.find((each) => each.id === id)
    return other ? [{ inquiry: other, why }] : []
  })
}
