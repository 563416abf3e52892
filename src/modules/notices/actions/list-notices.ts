import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { notificationClocks } from '../../law/index.ts'
import { identifyPersons } from '../../people/index.ts'
import { readChildNames } from '../data/notice-contents.ts'
import { countNotices, type ListedNoticeRow, listNoticeRows } from '../data/notice-lists.ts'
import { type ReceiptState, receiptState } from '../domain/receipt-state.ts'

export const shelves = ['draft', 'waiting', 'answered'] as const
export type { NoticeShelf } from '../data/notice-lists.ts'

/** A notification as it stands in a list. */
export type ListedNotice = Omit<ListedNoticeRow, 'personId' | 'caseId' | 'inquiryId' | 'authorId'> & {
  /** Null when nothing here says any more whom it was about. */
  readonly childName: string | null
  readonly own: boolean
  /** How the receipt stands, and the day it should be here; null for what does not wait for one. */
  readonly receipt: { readonly state: ReceiptState; readonly due: PlainDate } | null
}

export type NoticeList = {
  readonly items: readonly ListedNotice[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly counts: Readonly<Record<(typeof shelves)[number], number>>
}

/** The notifications the reader may see, a shelf at a time, 25 a page; how many lie on each shelf. */
export const listNotices = action({
  name: 'notices.list-notices',
  allow: 'notice:write',
  input: z.strictObject({ shelf: z.enum(shelves).default('draft'), ...pageFields }),
  async run(tx, { shelf, page, pageSize }) {
    if (tx.actor.kind !== 'staff') return missing()
    const counts = {
      draft: await countNotices(tx, 'draft'),
      waiting: await countNotices(tx, 'waiting'),
      answered: await countNotices(tx, 'answered'),
    }
    const rows = await listNoticeRows(tx, shelf, { offset: (page - 1) * pageSize, limit: pageSize })
    const items = await described(tx, rows, tx.actor.account)
    tx.remark({ page, total: counts[shelf] })
    return done<NoticeList>({ items, page, pageSize, total: counts[shelf], counts })
  },
})

async function described(tx: Tx, rows: readonly ListedNoticeRow[], reader: string): Promise<ListedNotice[]> {
  const ids = rows.map(({ id }) => id)
  const written = await readChildNames(tx, ids)
  const persons = await identifyPersons(
    tx,
    rows.map(({ personId }) => personId),
  )
  tx.about(...rows.flatMap(({ id, caseId, inquiryId }) => [id, caseId, inquiryId]))
  return rows.map(({ personId, caseId: _case, inquiryId: _inquiry, authorId, ...row }) => ({
    ...row,
    childName: written.get(row.id) || (personId && persons.get(personId)?.name) || null,
    own: authorId === reader,
    receipt: receiptOf(row, tx.today),
  }))
}

function receiptOf(
  { sentAt, receiptAt, feedbackAt }: Pick<ListedNoticeRow, 'sentAt' | 'receiptAt' | 'feedbackAt'>,
  today: PlainDate,
) {
  if (sentAt === null || receiptAt !== null || feedbackAt !== null) return null
  const clocks = notificationClocks(sentAt)
  return { state: receiptState(clocks, today), due: clocks.receiptOverdueAfter }
}
