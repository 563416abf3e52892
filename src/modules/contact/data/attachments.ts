import { newId } from '../../../kernel/ids.ts'
import { openSealedBytes, sealBytes } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type FileKind, neutralFileName } from '../../../platform/files/file-kinds.ts'
import type { CheckedFile } from './held-files.ts'
import { attachmentPlace } from './sealed-places.ts'

export type AttachmentRow = {
  readonly id: string
  readonly message: string
  readonly kind: FileKind
  readonly fileName: string
  readonly size: number
  /** False where no virus scanner looked at it: to be said, never taken for clean. */
  readonly scanned: boolean
  readonly addedAt: Date
}

/** Seals files to a message. `before` is how many the inquiry has already: the names go on counting. */
export async function insertAttachments(
  tx: Tx,
  message: { readonly id: string; readonly inquiry: string },
  files: readonly CheckedFile[],
  before = 0,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    const id = newId()
    await tx.db
      .insertInto('contact.attachments')
      .values({
        municipality_id: tx.actor.municipality,
        id,
        inquiry_id: message.inquiry,
        message_id: message.id,
        kind: file.kind,
        file_name: neutralFileName(file.kind, before + index + 1),
        size: file.bytes.length,
        content_sealed: sealBytes(attachmentPlace(tx, id), file.bytes),
        scanned: file.scanned,
      })
      .execute()
  }
}

/** The files of an inquiry, oldest first, without their content. */
export async function listAttachments(tx: Tx, inquiry: string): Promise<AttachmentRow[]> {
  const rows = await tx.db
    .selectFrom('contact.attachments')
    .select(['id', 'message_id', 'kind', 'file_name', 'size', 'scanned', 'added_at'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('inquiry_id', '=', inquiry)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    message: row.message_id,
    kind: row.kind as FileKind,
    fileName: row.file_name,
    size: row.size,
    scanned: row.scanned,
    addedAt: row.added_at,
  }))
}

export type OpenedAttachment = { readonly kind: FileKind; readonly fileName: string; readonly content: Buffer }

/** One file with its content, or null when it is not there, not the actor's to see, or of another inquiry. */
export async function openAttachment(tx: Tx, inquiry: string, id: string): Promise<OpenedAttachment | null> {
  const row = await tx.db
    .selectFrom('contact.attachments')
    .select(['kind', 'file_name', 'content_sealed'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('inquiry_id', '=', inquiry)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const content = openSealedBytes(attachmentPlace(tx, id), row.content_sealed)
  return { kind: row.kind as FileKind, fileName: row.file_name, content }
}
