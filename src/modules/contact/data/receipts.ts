import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { houseKeys, indexesOf, indexOf } from '../../../platform/crypto/house-keys.ts'
import { isReceiptCode, type ReceiptCode } from '../../../platform/crypto/receipt-codes.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Ties sixteen digits to an inquiry. The digits themselves are kept nowhere. */
export async function insertReceipt(tx: Tx, inquiry: string, code: ReceiptCode): Promise<void> {
  const municipality = tx.actor.municipality
  const index = indexOf({ municipality, purpose: 'receipt' }, code)
  if (!index) throw new Error('A receipt code must have digits')
  await tx.db
    .insertInto('contact.receipts')
    .values({ municipality_id: municipality, inquiry_id: inquiry, code_index: index })
    .execute()
}

/** The inquiry behind a code, or null. Every key of the ring is asked, found or not, so that the work is the same. */
export async function inquiryOfReceipt(tx: Tx, code: ReceiptCode): Promise<string | null> {
  const municipality = tx.actor.municipality
  let found: string | null = null
  for (const index of indexesOf({ municipality, purpose: 'receipt' }, code)) {
    const { rows } = await sql<{ inquiry: string | null }>`
      select contact.inquiry_of_receipt(${municipality}::integer, ${index}::bytea) as inquiry`.execute(tx.db)
    found = rows[0]?.inquiry ?? found
  }
  return found
}

/** True the first time the holder of a code comes back; the moment is kept. For the sender alone. */
export async function isFirstReturn(tx: Tx, inquiry: string): Promise<boolean> {
  const updated = await tx.db
    .updateTable('contact.receipts')
    .set({ first_return_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('inquiry_id', '=', inquiry)
    .where('first_return_at', 'is', null)
    .executeTakeFirst()
  return Number(updated.numUpdatedRows) > 0
}

/** True while a form that is sent again may show its code again: soon after it came, and before anybody came back. */
export async function mayShowAgain(tx: Tx, inquiry: string, minutes: number): Promise<boolean> {
  const row = await tx.db
    .selectFrom('contact.receipts as r')
    .innerJoin('contact.inquiries as i', (join) =>
      join.onRef('i.municipality_id', '=', 'r.municipality_id').onRef('i.id', '=', 'r.inquiry_id'),
    )
    .select(['r.first_return_at', 'i.received_at'])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.inquiry_id', '=', inquiry)
    .executeTakeFirst()
  if (!row || row.first_return_at) return false
  return tx.now.getTime() - row.received_at.getTime() < minutes * 60_000
}

/** True when the sender has closed the talk since this moment. For the sender alone. */
export async function isClosedSince(tx: Tx, inquiry: string, since: Date): Promise<boolean> {
  const row = await tx.db
    .selectFrom('contact.receipts')
    .select('closed_at')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('inquiry_id', '=', inquiry)
    .executeTakeFirst()
  return row?.closed_at != null && row.closed_at >= since
}

/** Ends every visit to the talk that is open now. For the sender alone. */
export async function markClosed(tx: Tx, inquiry: string): Promise<void> {
  await tx.db
    .updateTable('contact.receipts')
    .set({ closed_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('inquiry_id', '=', inquiry)
    .execute()
}

/**
 * The code a colleague hands to a sender: it follows from the form and a key outside the database, so that sending the
 * form twice hands out one code.
 */
export function receiptCodeOf(submissionKey: string): ReceiptCode {
  const hash = createHmac('sha256', houseKeys().deriveKey('receipts of filed inquiries')).update(submissionKey).digest()
  const code = String(BigInt(`0x${hash.toString('hex')}`) % 10n ** 16n).padStart(16, '0')
  if (!isReceiptCode(code)) throw new Error('A receipt code must have 16 digits')
  return code
}
