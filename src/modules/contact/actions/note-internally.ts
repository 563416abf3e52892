import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { insertMessage } from '../data/inquiry-writing.ts'
import { messageIdOf } from '../data/message-ids.ts'
import { lockInquiry } from '../data/ownership.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { noteDraft } from './open-inquiry.ts'

/** Writes a note among colleagues: never seen by the sender, nor by anyone outside the unit. Sent twice is one note. */
export const noteInternally = action({
  name: 'contact.note-internally',
  allow: 'inquiry:answer',
  input: z.strictObject({
    inquiryId: z.uuid(),
    formKey: z.uuid(),
    text: z.string().trim().min(1).max(answerLimits.message),
  }),
  async run(tx, { inquiryId, formKey, text }) {
    tx.about(inquiryId)
    if (!(await lockInquiry(tx, inquiryId))) return missing()
    await insertMessage(tx, { id: messageIdOf(formKey, text), inquiry: inquiryId, direction: 'internal', text })
    await discardDraft(tx, noteDraft(inquiryId))
    return done()
  },
})
