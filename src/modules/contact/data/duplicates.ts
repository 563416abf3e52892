import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { statusAfter } from '../domain/inquiry-status.ts'
import { dueAtFor } from './office-clock.ts'
import type { LockedInquiry } from './ownership.ts'

export type DuplicateHint = { readonly id: string; readonly why: 'same-name' | 'same-place-and-time' }

/** How far back a name is looked for, and how close in time two inquiries from one place count as one event. */
const reach = { nameDays: 180, placeHours: 48 } as const

/**
 * Other inquiries that may be about the same: a name in common (compared as keyed hashes), or sent from the same
 * organisation within two days. A suggestion, never more; those joined to one already are left out.
 */
export async function suggestDuplicates(
  tx: Tx,
  inquiry: { readonly id: string; readonly receivedAt: Date; readonly organisation: { readonly id: string } | null },
): Promise<DuplicateHint[]> {
  const { rows } = await sql<{ id: string; same_name: boolean }>`
    select o.id, bool_or(h.name_index is not null) as same_name
      from contact.inquiries o
      left join contact.subject_hints h on h.municipality_id = o.municipality_id and h.inquiry_id = o.id
        and h.name_index in (select m.name_index from contact.subject_hints m
                              where m.municipality_id = ${tx.actor.municipality} and m.inquiry_id = ${inquiry.id}::uuid)
     where o.municipality_id = ${tx.actor.municipality} and o.id <> ${inquiry.id}::uuid
       and o.merged_into is null and o.released_at <= ${tx.now}
       and ((h.name_index is not null and o.received_at > ${tx.now}::timestamptz - make_interval(days => ${reach.nameDays}))
         or (o.organisation_id = ${inquiry.organisation?.id ?? null}::uuid
             and o.received_at between ${inquiry.receivedAt}::timestamptz - make_interval(hours => ${reach.placeHours})
                                   and ${inquiry.receivedAt}::timestamptz + make_interval(hours => ${reach.placeHours})))
     group by o.id, o.received_at
     order by same_name desc, o.received_at desc
     limit 10`.execute(tx.db)
  return rows.map(({ id, same_name }) => ({ id, why: same_name ? 'same-name' : 'same-place-and-time' }))
}

/** Puts one inquiry under another. The dialogues stay where they were; the other one waits for us again. */
export async function joinInquiries(tx: Tx, inquiry: LockedInquiry, main: LockedInquiry): Promise<void> {
  await update(tx, inquiry.id, {
    merged_into: main.id,
    status: statusAfter(inquiry.status, 'decided'),
    escalated_at: null,
  })
  const status = statusAfter(main.status, 'sender-wrote')
  if (status !== main.status) await update(tx, main.id, { status, due_at: await dueAtFor(tx, tx.now) })
}

/** Takes an inquiry out again: it stands alone and waits for us. */
export async function partInquiry(tx: Tx, inquiry: LockedInquiry): Promise<void> {
  await update(tx, inquiry.id, {
    merged_into: null,
    status: statusAfter(inquiry.status, 'merge-undone'),
    due_at: await dueAtFor(tx, tx.now),
  })
}

/** True when others were joined to this one. */
export async function hasJoined(tx: Tx, inquiry: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('contact.inquiries')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('merged_into', '=', inquiry)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

type Change = { merged_into?: string | null; status?: string; due_at?: Date; escalated_at?: null }

async function update(tx: Tx, inquiry: string, change: Change): Promise<void> {
  await tx.db
    .updateTable('contact.inquiries')
    .set(change)
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', inquiry)
    .execute()
}
