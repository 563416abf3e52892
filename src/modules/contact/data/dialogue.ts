import { openText } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Direction } from '../domain/inquiry-kinds.ts'
import type { InquiryStatus } from '../domain/inquiry-status.ts'
import { messagePlace } from './sealed-places.ts'

export type DialogueMessage = {
  readonly id: string
  readonly from: 'sender' | 'ssp'
  /** Who answered: the name a consultant is known by in public, or at work. Null for the sender. */
  readonly author: string | null
  readonly text: string
  readonly writtenAt: Date
}

/**
 * What has been said between the sender and SSP, oldest first. What colleagues write among themselves is never part of
 * it, whoever reads.
 */
export async function readDialogue(tx: Tx, inquiry: string): Promise<DialogueMessage[]> {
  const rows = await tx.db
    .selectFrom('contact.messages as m')
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'm.municipality_id').onRef('a.id', '=', 'm.author_id'),
    )
    .leftJoin('directory.consultant_profiles as p', (join) =>
      join.onRef('p.municipality_id', '=', 'm.municipality_id').onRef('p.account_id', '=', 'm.author_id'),
    )
    .select(['m.id', 'm.direction', 'm.body_sealed', 'm.written_at', 'a.display_name', 'p.public_name'])
    .where('m.municipality_id', '=', tx.actor.municipality)
    .where('m.inquiry_id', '=', inquiry)
    .where('m.direction', '<>', 'internal' satisfies Direction)
    .orderBy('m.written_at')
    .orderBy('m.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    from: row.direction === 'from-sender' ? 'sender' : 'ssp',
    author: row.direction === 'from-sender' ? null : (row.public_name ?? row.display_name),
    text: openText(messagePlace(tx, row.id), row.body_sealed),
    writtenAt: row.written_at,
  }))
}

export type DialogueState = {
  readonly id: string
  readonly status: InquiryStatus
  readonly receivedAt: Date
  readonly dueAt: Date
}

/**
 * Where the inquiry stands, or null when it is not there or not the actor's to see. With `filedBy`, only one that this
 * account filed.
 */
export async function findDialogue(
  tx: Tx,
  inquiry: string,
  only: { readonly filedBy?: string | null } = {},
): Promise<DialogueState | null> {
  const row = await tx.db
    .selectFrom('contact.inquiries')
    .select(['id', 'status', 'received_at', 'due_at'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', inquiry)
    .$if(only.filedBy !== undefined, (query) => query.where('filed_by', '=', only.filedBy ?? null))
    .executeTakeFirst()
  if (!row) return null
  return { id: row.id, status: row.status as InquiryStatus, receivedAt: row.received_at, dueAt: row.due_at }
}
