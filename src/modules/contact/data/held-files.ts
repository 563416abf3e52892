import { sql } from 'kysely'
import { openSealedBytes, sealBytes } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { FileKind } from '../../../platform/files/file-kinds.ts'
import { heldFilePlace } from './sealed-places.ts'

export type CheckedFile = { readonly kind: FileKind; readonly bytes: Buffer; readonly scanned: boolean }

/** Keeps a cleaned file, sealed, until its message is sent or the time is up. */
export async function insertHeldFile(tx: Tx, id: string, file: CheckedFile, until: Date): Promise<void> {
  await tx.db
    .insertInto('contact.held_files')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      kind: file.kind,
      size: file.bytes.length,
      content_sealed: sealBytes(heldFilePlace(tx, id), file.bytes),
      scanned: file.scanned,
      held_until: until,
    })
    .execute()
}

/** The file, which is no longer held, or null when it was taken before or held too long. */
export async function takeHeldFile(tx: Tx, id: string): Promise<CheckedFile | null> {
  const { rows } = await sql<{ kind: FileKind; content_sealed: Buffer; scanned: boolean }>`
    select kind, content_sealed, scanned from contact.take_held_file(${id}::uuid, ${tx.now}::timestamptz)`.execute(
    tx.db,
  )
  const [row] = rows
  return row
    ? { kind: row.kind, scanned: row.scanned, bytes: openSealedBytes(heldFilePlace(tx, id), row.content_sealed) }
    : null
}

/** How much is held for everybody together. */
export async function bytesHeld(tx: Tx): Promise<number> {
  const { rows } = await sql<{ bytes: string }>`select contact.held_bytes(${tx.now}::timestamptz) as bytes`.execute(
    tx.db,
  )
  return Number(rows[0]?.bytes ?? 0)
}

/** Removes what nobody sent. For background work. */
export async function deleteStaleHeldFiles(tx: Tx): Promise<number> {
  const gone = await tx.db
    .deleteFrom('contact.held_files')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('held_until', '<=', tx.now)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
