import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/**
 * Marks what has waited too long and answers their ids: an inquiry nobody has taken past half of its time, and one with
 * an owner past all of it. Each is marked once; taking it, answering it or deciding it takes the mark away.
 */
export async function escalateInquiries(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update contact.inquiries i set escalated_at = ${tx.now}
     where i.municipality_id = ${tx.actor.municipality}
       and i.status in ('new', 'with-us') and i.merged_into is null and i.escalated_at is null
       and i.released_at <= ${tx.now}
       and ${tx.now}::timestamptz >= case when i.owner_id is null
             then i.released_at + (i.due_at - i.released_at) / 2 else i.due_at end
    returning i.id`.execute(tx.db)
  return rows.map((row) => row.id)
}
