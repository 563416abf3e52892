import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft, readDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findInquiry, type MessageRow, readCircumstances, readMessages } from '../data/inquiry-reading.ts'
import { insertRedaction } from '../data/redactions.ts'
import { markNames, redact } from '../domain/redaction.ts'
import { answerLimits } from '../domain/sender-answers.ts'

const OneMessage = z.strictObject({ inquiryId: z.uuid(), messageId: z.uuid() })

export const redactionDraft = (message: string) => `redaction:${message}`

/** A message of the dialogue, with the name it is about marked beforehand, ready to be marked further. */
export const openRedaction = action({
  name: 'contact.open-redaction',
  allow: 'inquiry:triage',
  input: OneMessage,
  async run(tx, { inquiryId, messageId }) {
    tx.about(inquiryId)
    const message = await findMessage(tx, inquiryId, messageId)
    if (!message) return missing()
    const { subjectName } = await readCircumstances(tx, inquiryId)
    const draft = await readDraft(tx, redactionDraft(messageId))
    return done({ message, marked: markNames(message.text, [subjectName]), draft })
  },
})

/**
 * Blacks out what stands between `[[` and `]]`, for those outside the unit. The original stays, and so does every
 * earlier redaction; the newest counts. Refuses a text that is not the message with marks added (`not-a-redaction`).
 */
export const redactMessage = action({
  name: 'contact.redact-message',
  allow: 'inquiry:triage',
  input: OneMessage.extend({ marked: z.string().max(answerLimits.message * 2) }),
  async run(tx, { inquiryId, messageId, marked }) {
    tx.about(inquiryId)
    const message = await findMessage(tx, inquiryId, messageId)
    if (!message) return missing()
    const text = redact(message.text, marked)
    if (text === null) return refuse('rule', 'not-a-redaction')
    await insertRedaction(tx, message, text)
    await discardDraft(tx, redactionDraft(messageId))
    return done()
  },
})

/** What colleagues write among themselves is for nobody outside, blacked out or not. */
async function findMessage(tx: Tx, inquiryId: string, messageId: string): Promise<MessageRow | undefined> {
  if (!(await findInquiry(tx, inquiryId))) return undefined
  const messages = await readMessages(tx, [inquiryId])
  return messages.find(({ id, direction }) => id === messageId && direction !== 'internal')
}
