import { openText } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Circumstances, nothingTold } from '../domain/circumstances.ts'
import type { Channel, ConcernKind, Direction, SenderRole } from '../domain/inquiry-kinds.ts'
import type { InquiryStatus } from '../domain/inquiry-status.ts'
import type { SenderDetails } from '../domain/sender-details.ts'
import { circumstancesPlace, messagePlace, senderDetailsPlace } from './sealed-places.ts'

export type InquiryRow = {
  readonly id: string
  readonly unit: string
  readonly status: InquiryStatus
  readonly channel: Channel
  readonly senderRole: SenderRole
  readonly concerns: ConcernKind
  readonly anonymous: boolean
  readonly receivedAt: Date
  readonly dueAt: Date
  readonly escalatedAt: Date | null
  readonly organisation: { readonly id: string; readonly name: string } | null
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly filedBy: string | null
  readonly mergedInto: string | null
  /** Behind closed doors: seen only by those named. */
  readonly limited: boolean
}

/** An inquiry that has reached the inbox; undefined when it is not there or not the actor's to see. */
export async function findInquiry(tx: Tx, id: string): Promise<InquiryRow | undefined> {
  const row = await released(tx).where('i.id', '=', id).executeTakeFirst()
  return row && asInquiry(row)
}

/** The inquiries that were joined to this one, oldest first. */
export async function findMerged(tx: Tx, main: string): Promise<InquiryRow[]> {
  const rows = await released(tx).where('i.merged_into', '=', main).orderBy('i.received_at').execute()
  return rows.map(asInquiry)
}

/** Inquiries by id, in no particular order; those the actor may not see are left out. */
export async function findInquiries(tx: Tx, ids: readonly string[]): Promise<InquiryRow[]> {
  if (ids.length === 0) return []
  return (
    await released(tx)
      .where('i.id', 'in', [...ids])
      .execute()
  ).map(asInquiry)
}

export function released(tx: Tx) {
  return tx.db
    .selectFrom('contact.inquiries as i')
    .leftJoin('access.accounts as o', (join) =>
      join.onRef('o.municipality_id', '=', 'i.municipality_id').onRef('o.id', '=', 'i.owner_id'),
    )
    .leftJoin('access.accounts as f', (join) =>
      join.onRef('f.municipality_id', '=', 'i.municipality_id').onRef('f.id', '=', 'i.filed_by'),
    )
    .leftJoin('directory.organisations as g', (join) =>
      join.onRef('g.municipality_id', '=', 'i.municipality_id').onRef('g.id', '=', 'i.organisation_id'),
    )
    .select(['i.id', 'i.open_to_unit', 'i.status', 'i.channel', 'i.sender_role', 'i.concerns', 'i.anonymous'])
    .select(['i.received_at', 'i.due_at', 'i.escalated_at', 'i.merged_into', 'i.limited'])
    .select(['i.organisation_id', 'g.name as organisation_name', 'i.owner_id', 'o.display_name as owner_name'])
    .select('f.display_name as filer_name')
    .where('i.municipality_id', '=', tx.actor.municipality)
    .where('i.released_at', '<=', tx.now)
}

type ReadRow = Awaited<ReturnType<ReturnType<typeof released>['executeTakeFirstOrThrow']>>

export function asInquiry(row: ReadRow): InquiryRow {
  return {
    id: row.id,
    unit: row.open_to_unit,
    status: row.status as InquiryStatus,
    channel: row.channel as Channel,
    senderRole: row.sender_role as SenderRole,
    concerns: row.concerns as ConcernKind,
    anonymous: row.anonymous,
    receivedAt: row.received_at,
    dueAt: row.due_at,
    escalatedAt: row.escalated_at,
    organisation: row.organisation_id ? { id: row.organisation_id, name: row.organisation_name ?? '' } : null,
    owner: row.owner_id ? { id: row.owner_id, name: row.owner_name ?? '' } : null,
    filedBy: row.filer_name,
    mergedInto: row.merged_into,
    limited: row.limited,
  }
}

export type MessageRow = {
  readonly id: string
  readonly inquiry: string
  readonly direction: Direction
  readonly author: string | null
  readonly text: string
  readonly writtenAt: Date
}

/** Everything said in these inquiries, internal notes too, oldest first. */
export async function readMessages(tx: Tx, inquiries: readonly string[]): Promise<MessageRow[]> {
  const rows = await tx.db
    .selectFrom('contact.messages as m')
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'm.municipality_id').onRef('a.id', '=', 'm.author_id'),
    )
    .select(['m.id', 'm.inquiry_id', 'm.direction', 'm.body_sealed', 'm.written_at', 'a.display_name'])
    .where('m.municipality_id', '=', tx.actor.municipality)
    .where('m.inquiry_id', 'in', [...inquiries])
    .orderBy('m.written_at')
    .orderBy('m.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    inquiry: row.inquiry_id,
    direction: row.direction as Direction,
    author: row.display_name,
    text: openText(messagePlace(tx, row.id), row.body_sealed),
    writtenAt: row.written_at,
  }))
}

/** What was told beside the message: whom and where it is about, how an answer is wanted. */
export async function readCircumstances(tx: Tx, inquiry: string): Promise<Circumstances> {
  const row = await tx.db
    .selectFrom('contact.circumstances')
    .select('circumstances_sealed')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('inquiry_id', '=', inquiry)
    .executeTakeFirst()
  if (!row) return nothingTold
  const opened: unknown = JSON.parse(openText(circumstancesPlace(tx, inquiry), row.circumstances_sealed))
  return { ...nothingTold, ...(opened as Partial<Circumstances>) }
}

/** Which of these inquiries have a named sender. */
export async function findNamedSenders(tx: Tx, inquiries: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .selectFrom('contact.sender_details')
    .select('inquiry_id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('inquiry_id', 'in', [...inquiries])
    .execute()
  return new Set(rows.map((row) => row.inquiry_id))
}

/** Who the sender is; undefined when nothing was told or it is not the actor's to see. */
export async function readSenderDetails(tx: Tx, inquiry: string): Promise<SenderDetails | undefined> {
  const row = await tx.db
    .selectFrom('contact.sender_details')
    .select('details_sealed')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('inquiry_id', '=', inquiry)
    .executeTakeFirst()
  return row && (JSON.parse(openText(senderDetailsPlace(tx, inquiry), row.details_sealed)) as SenderDetails)
}
