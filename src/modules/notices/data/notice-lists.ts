import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Which part of the notifications: `answered` holds those thrown away too. */
export type NoticeShelf = 'draft' | 'waiting' | 'answered'

export type ListedNoticeRow = {
  readonly id: string
  readonly personId: string | null
  readonly caseId: string | null
  readonly inquiryId: string | null
  readonly receiverName: string
  readonly authorId: string
  readonly authorName: string
  readonly begunAt: Date
  readonly sentAt: Date | null
  readonly receiptAt: Date | null
  readonly feedbackAt: Date | null
  readonly droppedAt: Date | null
}

/** One page: drafts newest first, those that wait longest first, and those that are over newest first. */
export async function listNoticeRows(
  tx: Tx,
  shelf: NoticeShelf,
  page: { readonly offset: number; readonly limit: number },
): Promise<ListedNoticeRow[]> {
  const rows = await onShelf(tx, shelf)
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'n.municipality_id').onRef('a.id', '=', 'n.written_by'),
    )
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'n.municipality_id').onRef('o.id', '=', 'n.receiver_id'),
    )
    .select(['n.id', 'n.person_id', 'n.case_id', 'n.inquiry_id', 'n.written_by', 'n.begun_at'])
    .select(['a.display_name', 'o.name', 'sent.happened_at as sent_at', 'receipt.happened_at as receipt_at'])
    .select(['feedback.happened_at as feedback_at', 'dropped.happened_at as dropped_at'])
    .orderBy(orders[shelf])
    .orderBy('n.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    caseId: row.case_id,
    inquiryId: row.inquiry_id,
    receiverName: row.name,
    authorId: row.written_by,
    authorName: row.display_name,
    begunAt: row.begun_at,
    sentAt: row.sent_at,
    receiptAt: row.receipt_at,
    feedbackAt: row.feedback_at,
    droppedAt: row.dropped_at,
  }))
}

export async function countNotices(tx: Tx, shelf: NoticeShelf): Promise<number> {
  const row = await onShelf(tx, shelf)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

const orders = {
  draft: sql`n.begun_at desc`,
  waiting: sql`sent.happened_at`,
  answered: sql`coalesce(sent.happened_at, dropped.happened_at) desc`,
} as const satisfies Record<NoticeShelf, unknown>

function onShelf(tx: Tx, shelf: NoticeShelf) {
  const all = withSteps(tx)
  if (shelf === 'draft') return all.where('sent.id', 'is', null).where('dropped.id', 'is', null)
  if (shelf === 'waiting') {
    return all.where('sent.id', 'is not', null).where('receipt.id', 'is', null).where('feedback.id', 'is', null)
  }
  return all.where((either) =>
    either.or([
      either('dropped.id', 'is not', null),
      either('receipt.id', 'is not', null),
      either('feedback.id', 'is not', null),
    ]),
  )
}

/** Each of these steps happens once at most, so a notification stays one row. */
function withSteps(tx: Tx) {
  return tx.db
    .selectFrom('notices.notices as n')
    .leftJoin('notices.steps as sent', (join) =>
      join
        .onRef('sent.municipality_id', '=', 'n.municipality_id')
        .onRef('sent.notice_id', '=', 'n.id')
        .on('sent.kind', '=', 'sent'),
    )
    .leftJoin('notices.steps as receipt', (join) =>
      join
        .onRef('receipt.municipality_id', '=', 'n.municipality_id')
        .onRef('receipt.notice_id', '=', 'n.id')
        .on('receipt.kind', '=', 'receipt'),
    )
    .leftJoin('notices.steps as feedback', (join) =>
      join
        .onRef('feedback.municipality_id', '=', 'n.municipality_id')
        .onRef('feedback.notice_id', '=', 'n.id')
        .on('feedback.kind', '=', 'feedback'),
    )
    .leftJoin('notices.steps as dropped', (join) =>
      join
        .onRef('dropped.municipality_id', '=', 'n.municipality_id')
        .onRef('dropped.notice_id', '=', 'n.id')
        .on('dropped.kind', '=', 'dropped'),
    )
    .where('n.municipality_id', '=', tx.actor.municipality)
}
