import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { mediaTypeOf } from '../../../platform/files/file-kinds.ts'
import { openAttachment } from '../data/attachments.ts'

/** A file that came with an inquiry, for the unit. Missing when it is not there, or belongs to another inquiry. */
export const openInquiryFile = action({
  name: 'contact.open-inquiry-file',
  allow: 'inquiry:read',
  input: z.strictObject({ inquiryId: z.uuid(), fileId: z.uuid() }),
  async run(tx, { inquiryId, fileId }) {
    tx.about(inquiryId)
    const file = await openAttachment(tx, inquiryId, fileId)
    if (!file) return missing()
    return done({ content: file.content, mediaType: mediaTypeOf(file.kind), fileName: file.fileName })
  },
})
