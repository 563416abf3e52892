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
