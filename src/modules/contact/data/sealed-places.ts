import type { FieldPlace } from '../../../platform/crypto/sealed-fields.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/**
 * Where the sealed columns of this module live. What is sealed for one place opens nowhere else, so writing and reading
 * must name the same one. `row` is the row's own id; sender details have none, and go by their inquiry.
 */
export function messagePlace(tx: Tx, message: string): FieldPlace {
  return place(tx, 'contact.messages', 'body_sealed', message)
}

export function senderDetailsPlace(tx: Tx, inquiry: string): FieldPlace {
  return place(tx, 'contact.sender_details', 'details_sealed', inquiry)
}

export function attachmentPlace(tx: Tx, attachment: string): FieldPlace {
  return place(tx, 'contact.attachments', 'content_sealed', attachment)
}

export function redactionPlace(tx: Tx, redaction: string): FieldPlace {
  return place(tx, 'contact.redactions', 'body_sealed', redaction)
}

/** What was told beside the message: JSON of `Circumstances` (`domain/circumstances.ts`). */
export function circumstancesPlace(tx: Tx, inquiry: string): FieldPlace {
  return place(tx, 'contact.circumstances', 'circumstances_sealed', inquiry)
}

export function heldFilePlace(tx: Tx, held: string): FieldPlace {
  return place(tx, 'contact.held_files', 'content_sealed', held)
}

function place(tx: Tx, table: string, column: string, row: string): FieldPlace {
  return { municipality: tx.actor.municipality, table, column, row }
}
