import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { insertMessage } from '../data/inquiry-writing.ts'
import { messageIdOf } from '../data/message-ids.ts'
import { insertOwnership, lockInquiry, markAnswered } from '../data/ownership.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { answerDraft } from './open-inquiry.ts'

/**
 * Writes to the sender of an inquiry, who reads it with the receipt. `formKey` is made with the form, so that sending
 * the same twice is one answer. Whoever answers what nobody has, has it from then on. An inquiry that was joined to another is
 * answered to its own sender, and moves the other one on the board.
 */
export const answerSender = action({
  name: 'contact.answer-sender',
  allow: 'inquiry:answer',
  input: z.strictObject({
    inquiryId: z.uuid(),
    formKey: z.uuid(),
    text: z.string().trim().min(1).max(answerLimits.message),
  }),
  async run(tx, { inquiryId, formKey, text }) {
    tx.about(inquiryId)
    const asked = await lockInquiry(tx, inquiryId)
    const onBoard = asked?.mergedInto ? await lockInquiry(tx, asked.mergedInto) : asked
    const me = accountOf(tx.actor)
    if (!asked || !onBoard || !me) return missing()
    const id = messageIdOf(formKey, text)
    if (!(await insertMessage(tx, { id, inquiry: inquiryId, direction: 'to-sender', text }))) return done()
    if (!onBoard.ownerId) await insertOwnership(tx, onBoard, me)
    await markAnswered(tx, onBoard)
    await discardDraft(tx, answerDraft(onBoard.id))
    return done()
  },
})
