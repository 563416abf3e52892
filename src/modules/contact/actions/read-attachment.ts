import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { mediaTypeOf } from '../../../platform/files/file-kinds.ts'
import { openAttachment } from '../data/attachments.ts'

export type ReadFile = { readonly content: Buffer; readonly mediaType: string; readonly fileName: string }

/** The sender fetches a file of the dialogue. */
export const readOwnAttachment = action({
  name: 'contact.read-own-attachment',
  allow: 'sender',
  input: z.strictObject({ attachmentId: z.uuid() }),
  run: (tx, { attachmentId }) => read(tx, tx.actor.kind === 'sender' ? tx.actor.inquiry : null, attachmentId),
})

/** The unit, or the colleague who filed the inquiry, fetches a file that was sent with it. */
export const readAttachment = action({
  name: 'contact.read-attachment',
  allow: 'inquiry:read-own',
  input: z.strictObject({ inquiryId: z.uuid(), attachmentId: z.uuid() }),
  run: (tx, { inquiryId, attachmentId }) => read(tx, inquiryId, attachmentId),
})

async function read(tx: Tx, inquiry: string | null, attachment: string) {
  const found = inquiry ? await openAttachment(tx, inquiry, attachment) : null
  if (!inquiry || !found) return missing()
  tx.about(inquiry)
  const file: ReadFile = { content: found.content, mediaType: mediaTypeOf(found.kind), fileName: found.fileName }
  return done(file)
}
