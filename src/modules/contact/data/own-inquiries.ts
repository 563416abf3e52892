import { openText } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Circumstances } from '../domain/circumstances.ts'
import type { Channel, ConcernKind } from '../domain/inquiry-kinds.ts'
import type { InquiryStatus } from '../domain/inquiry-status.ts'
import { circumstancesPlace } from './sealed-places.ts'

/** Where a colleague works: their own organisation. */
export async function findWorkplace(tx: Tx, account: string) {
  const row = await tx.db
    .selectFrom('access.accounts as a')
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'a.municipality_id').onRef('o.id', '=', 'a.organisation_id'),
    )
    .select(['o.id', 'o.name', 'o.kind'])
    .where('a.municipality_id', '=', tx.actor.municipality)
    .where('a.id', '=', account)
    .executeTakeFirst()
  return row ?? null
}

export type OwnInquiry = {
  readonly id: string
  readonly receivedAt: Date
  readonly status: InquiryStatus
  readonly channel: Channel
  readonly concerns: ConcernKind
  /** As the one who filed it wrote it; empty where no name was told. */
  readonly subjectName: string
}

/** What this account filed, newest first. */
export async function listFiledBy(tx: Tx, account: string, page: { limit: number; offset: number }) {
  const rows = await tx.db
    .selectFrom('contact.inquiries as i')
    .leftJoin('contact.circumstances as c', (join) =>
      join.onRef('c.municipality_id', '=', 'i.municipality_id').onRef('c.inquiry_id', '=', 'i.id'),
    )
    .select(['i.id', 'i.received_at', 'i.status', 'i.channel', 'i.concerns', 'c.circumstances_sealed'])
    .where('i.municipality_id', '=', tx.actor.municipality)
    .where('i.filed_by', '=', account)
    .orderBy('i.received_at', 'desc')
    .orderBy('i.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(
    (row): OwnInquiry => ({
      id: row.id,
      receivedAt: row.received_at,
      status: row.status as InquiryStatus,
      channel: row.channel as Channel,
      concerns: row.concerns as ConcernKind,
      subjectName: row.circumstances_sealed ? subjectName(tx, row.id, row.circumstances_sealed) : '',
    }),
  )
}

export async function countFiledBy(tx: Tx, account: string): Promise<number> {
  const row = await tx.db
    .selectFrom('contact.inquiries')
    .select((count) => count.fn.countAll<string>().as('total'))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('filed_by', '=', account)
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

/** The inquiry a form became when it was sent the first time, or null. */
export async function findBySubmission(tx: Tx, account: string, key: string) {
  const row = await tx.db
    .selectFrom('contact.inquiries')
    .select(['id', 'due_at'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', key)
    .where('filed_by', '=', account)
    .executeTakeFirst()
  return row ? { id: row.id, dueAt: row.due_at } : null
}

function subjectName(tx: Tx, inquiry: string, sealed: Buffer): string {
  const told = JSON.parse(openText(circumstancesPlace(tx, inquiry), sealed)) as Partial<Circumstances>
  return told.subjectName ?? ''
}
