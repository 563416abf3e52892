import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { readChronology } from '../../cases/index.ts'
import { openInquiry } from '../../contact/index.ts'
import type { NoticeRow } from '../data/notices.ts'

/** Something already written that the author may copy in: a note of the case, or a message of the inquiry. */
export type TextToCopy = {
  readonly id: string
  readonly day: PlainDate
  /** Who wrote it; null for a sender. */
  readonly byName: string | null
  readonly text: string
}

/** The newest of them; older ones are for reading in the case. */
const most = 50

/** What the author may pick from. Nothing comes along by itself. */
export async function textsToCopy(tx: Tx, { caseId, inquiryId }: NoticeRow): Promise<TextToCopy[]> {
  if (caseId !== null) return notesOf(tx, caseId)
  return inquiryId === null ? [] : messagesOf(tx, inquiryId)
}

/** Notes that were put right later are left out: the newest version counts. */
async function notesOf(tx: Tx, caseId: string): Promise<TextToCopy[]> {
  const read = await readChronology.within(tx, { caseId, kind: 'notes', pageSize: most })
  if (read.refused) return []
  return read.value.entries
    .filter(({ correctedBy }) => correctedBy === null)
    .map(({ id, day, byName, text }) => ({ id, day, byName, text }))
}

async function messagesOf(tx: Tx, inquiryId: string): Promise<TextToCopy[]> {
  const opened = await openInquiry.within(tx, { inquiryId })
  if (opened.refused) return []
  return opened.value.threads
    .flatMap(({ messages }) => messages)
    .filter(({ direction }) => direction === 'from-sender')
    .map(({ id, writtenAt, author, text }) => ({ id, day: copenhagenDate(writtenAt), byName: author, text }))
}
