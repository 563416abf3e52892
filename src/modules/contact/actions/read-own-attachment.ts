import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { mediaTypeOf } from '../../../platform/files/file-kinds.ts'
import { openAttachment } from '../data/attachments.ts'
import { isClosedSince } from '../data/receipts.ts'

export type ReadFile = { readonly content: Buffer; readonly mediaType: string; readonly fileName: string }

/**
 * The sender fetches a file of the dialogue. Missing when it is not there, or belongs to another inquiry; refused
 * (`closed`) from a page older than the talk's last closing.
 */
export const readOwnAttachment = action({
  name: 'contact.read-own-attachment',
  allow: 'sender',
  input: z.strictObject({ attachmentId: z.uuid(), since: z.date() }),
  async run(tx, { attachmentId, since }) {
    const inquiry = tx.actor.kind === 'sender' ? tx.actor.inquiry : null
    const found = inquiry ? await openAttachment(tx, inquiry, attachmentId) : null
    if (!inquiry || !found) return missing()
    tx.about(inquiry)
    if (await isClosedSince(tx, inquiry, since)) return refuse('rule', 'closed')
    const file: ReadFile = { content: found.content, mediaType: mediaTypeOf(found.kind), fileName: found.fileName }
    return done(file)
  },
})
