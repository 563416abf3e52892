import { sql } from 'kysely'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type InquiryStatus, statusAfter } from '../domain/inquiry-status.ts'

export type LockedInquiry = {
  readonly id: string
  readonly unit: string
  readonly status: InquiryStatus
  readonly ownerId: string | null
  readonly mergedInto: string | null
  readonly limited: boolean
}

/** Holds an inquiry until the transaction ends, so that two at once come one after the other. */
export async function lockInquiry(tx: Tx, id: string): Promise<LockedInquiry | undefined> {
  const row = await tx.db
    .selectFrom('contact.inquiries')
    .select(['id', 'open_to_unit', 'status', 'owner_id', 'merged_into', 'limited'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .where('released_at', '<=', tx.now)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      unit: row.open_to_unit,
      status: row.status as InquiryStatus,
      ownerId: row.owner_id,
      mergedInto: row.merged_into,
      limited: row.limited,
    }
  )
}

/** Somebody answers for it from now on: a row, the copy for lists, and no more alarm about nobody having it. */
export async function insertOwnership(tx: Tx, inquiry: LockedInquiry, owner: string): Promise<void> {
  const municipality_id = tx.actor.municipality
  await tx.db
    .insertInto('contact.ownerships')
    .values({
      municipality_id,
      id: newId(),
      inquiry_id: inquiry.id,
      owner_id: owner,
      taken_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
      taken_at: tx.now,
    })
    .execute()
  await tx.db
    .updateTable('contact.inquiries')
    .set({ owner_id: owner, status: statusAfter(inquiry.status, 'taken'), escalated_at: null })
    .where('municipality_id', '=', municipality_id)
    .where('id', '=', inquiry.id)
    .execute()
}

/** The sender has an answer and it is their turn. */
export async function markAnswered(tx: Tx, inquiry: LockedInquiry): Promise<void> {
  await tx.db
    .updateTable('contact.inquiries')
    .set({ status: statusAfter(inquiry.status, 'answered'), escalated_at: null })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', inquiry.id)
    .execute()
}

export type OwnershipRow = {
  readonly id: string
  readonly owner: string
  readonly takenBy: string | null
  readonly takenAt: Date
}

/** Who has had it, oldest first, by name. */
export async function readOwnerships(tx: Tx, inquiry: string): Promise<OwnershipRow[]> {
  const rows = await tx.db
    .selectFrom('contact.ownerships as w')
    .innerJoin('access.accounts as o', (join) =>
      join.onRef('o.municipality_id', '=', 'w.municipality_id').onRef('o.id', '=', 'w.owner_id'),
    )
    .leftJoin('access.accounts as t', (join) =>
      join.onRef('t.municipality_id', '=', 'w.municipality_id').onRef('t.id', '=', 'w.taken_by'),
    )
    .select(['w.id', 'o.display_name as owner', 't.display_name as taken_by', 'w.taken_at'])
    .where('w.municipality_id', '=', tx.actor.municipality)
    .where('w.inquiry_id', '=', inquiry)
    .orderBy('w.taken_at')
    .orderBy('w.id')
    .execute()
  return rows.map((row) => ({ id: row.id, owner: row.owner, takenBy: row.taken_by, takenAt: row.taken_at }))
}

export type Colleague = { readonly id: string; readonly name: string }

/** Those in the unit who can have an inquiry, by name. */
export async function findColleagues(tx: Tx, unit: string): Promise<Colleague[]> {
  const rows = await tx.db
    .selectFrom('access.accounts as a')
    .select(['a.id', 'a.display_name'])
    .where('a.municipality_id', '=', tx.actor.municipality)
    .where('a.disabled_at', 'is', null)
    .where((account) =>
      account.exists(
        account
          .selectFrom('access.role_assignments as r')
          .select('r.id')
          .whereRef('r.municipality_id', '=', 'a.municipality_id')
          .whereRef('r.account_id', '=', 'a.id')
          .where('r.organisation_id', '=', unit)
          .where('r.ended_at', 'is', null)
          .where('r.role', 'in', ['ssp-consultant', 'ssp-leader']),
      ),
    )
    .orderBy(sql`a.display_name collate "da-x-icu"`)
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.display_name }))
}
