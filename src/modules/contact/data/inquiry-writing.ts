import { sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import { indexOf, sealText } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Circumstances } from '../domain/circumstances.ts'
import type { Channel, ConcernKind, Direction, SenderRole } from '../domain/inquiry-kinds.ts'
import type { InquiryStatus } from '../domain/inquiry-status.ts'
import type { SenderDetails } from '../domain/sender-details.ts'
import { nameKeys } from '../domain/subject-names.ts'
import { dueAtFor } from './office-clock.ts'
import { circumstancesPlace, messagePlace, senderDetailsPlace } from './sealed-places.ts'

export type NewInquiry = {
  readonly id: string
  readonly unit: string
  readonly submissionKey: string
  readonly receivedAt: Date
  /** When the inbox shows it. */
  readonly releasedAt: Date
  readonly dueAt: Date
  readonly channel: Channel
  readonly senderRole: SenderRole
  readonly anonymous: boolean
  readonly concerns: ConcernKind
  readonly language: Language
  /** The organisation that filed it, whose leader sees that it did. Never the school a message is about. */
  readonly organisation: string | null
  readonly filedBy: string | null
  readonly owner: string | null
  readonly status: InquiryStatus
}

/** The SSP unit new inquiries go to, or null where the municipality has none: then nobody would read them. */
export async function findUnit(tx: Tx): Promise<string | null> {
  const row = await tx.db
    .selectFrom('directory.organisations')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('kind', '=', 'ssp-unit')
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** False when this form was sent before: then nothing is written, and the first sending stands. */
export async function insertInquiry(tx: Tx, inquiry: NewInquiry): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('contact.inquiries')
    .values({
      municipality_id: tx.actor.municipality,
      id: inquiry.id,
      open_to_unit: inquiry.unit,
      submission_key: inquiry.submissionKey,
      received_at: inquiry.receivedAt,
      released_at: inquiry.releasedAt,
      due_at: inquiry.dueAt,
      channel: inquiry.channel,
      sender_role: inquiry.senderRole,
      anonymous: inquiry.anonymous,
      concerns: inquiry.concerns,
      language: inquiry.language,
      organisation_id: inquiry.organisation,
      filed_by: inquiry.filedBy,
      owner_id: inquiry.owner,
      status: inquiry.status,
    })
    // Without naming the index: naming it would ask for the right to read what is there, which a visitor has not.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

export type NewMessage = {
  readonly id: string
  readonly inquiry: string
  readonly direction: Direction
  readonly text: string
}

/** False when a message with this id is there already: a double click is one message. */
export async function insertMessage(tx: Tx, { id, inquiry, direction, text }: NewMessage): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('contact.messages')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      inquiry_id: inquiry,
      direction,
      body_sealed: sealText(messagePlace(tx, id), text),
      author_id: tx.actor.kind === 'staff' ? tx.actor.account : null,
      written_at: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function insertSenderDetails(tx: Tx, inquiry: string, details: SenderDetails): Promise<void> {
  await tx.db
    .insertInto('contact.sender_details')
    .values({
      municipality_id: tx.actor.municipality,
      inquiry_id: inquiry,
      details_sealed: sealText(senderDetailsPlace(tx, inquiry), JSON.stringify(details)),
    })
    .execute()
}

/** What was told beside the message, and the keys under which the name in it can be found again. */
export async function insertCircumstances(tx: Tx, inquiry: string, circumstances: Circumstances): Promise<void> {
  const municipality = tx.actor.municipality
  await tx.db
    .insertInto('contact.circumstances')
    .values({
      municipality_id: municipality,
      inquiry_id: inquiry,
      circumstances_sealed: sealText(circumstancesPlace(tx, inquiry), JSON.stringify(circumstances)),
    })
    .execute()
  const indexes = nameKeys(circumstances.subjectName).map((key) => indexOf({ municipality, purpose: 'name' }, key))
  const rows = indexes.flatMap((index) =>
    index ? [{ municipality_id: municipality, inquiry_id: inquiry, name_index: index }] : [],
  )
  if (rows.length > 0) await tx.db.insertInto('contact.subject_hints').values(rows).execute()
}

/**
 * The sender, or the one who filed it, has written again: it is our turn, with a new limit where nobody waited before.
 * When the inquiry was merged into another, that one wakes instead. By a function, since neither may change an inquiry.
 */
export async function noteSenderWrote(tx: Tx, inquiry: string): Promise<void> {
  const due = await dueAtFor(tx, tx.now)
  await sql`select contact.sender_wrote(${inquiry}::uuid, ${due}::timestamptz)`.execute(tx.db)
}
