import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { floodGates } from '../../../platform/flood/flood-gates.ts'
import { insertAttachments, listAttachments } from '../data/attachments.ts'
import { findDialogue } from '../data/dialogue.ts'
import { type CheckedFile, takeHeldFile } from '../data/held-files.ts'
import { insertMessage, noteSenderWrote } from '../data/inquiry-writing.ts'
import { messageIdOf } from '../data/message-ids.ts'
import { isClosedSince } from '../data/receipts.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import type { Visitor } from './open-dialogue.ts'
import { ownMessageDraft } from './read-own-inquiries.ts'
import { openHeldFiles } from './sealed-tickets.ts'

const Text = z.string().min(1).max(answerLimits.message)

const WriteInDialogue = z.strictObject({
  /** Made with the form, so that a double click is one message; the same form with other words in it is another. */
  messageId: z.uuid(),
  text: Text,
  held: z.string().max(10_000).default(''),
  /** The form the words come from was sent before: its files are already where they belong. */
  sentBefore: z.boolean().default(false),
  /** Since when the page it is written on stands open; a page older than the talk's last closing writes nothing. */
  since: z.date().optional(),
})

/**
 * The sender writes more, with the receipt and nothing else. Then it is our turn, with a new limit where nobody waited.
 * Refuses files that are no longer held (`file-gone`), and a page older than the talk's last closing (`closed`).
 */
export const writeInDialogue = action({
  name: 'contact.write-in-dialogue',
  allow: 'sender',
  input: WriteInDialogue,
  async run(tx, input) {
    const inquiry = tx.actor.kind === 'sender' ? tx.actor.inquiry : null
    if (!inquiry) return missing()
    if (input.since && (await isClosedSince(tx, inquiry, input.since))) return refuse('rule', 'closed')
    return addMessage(tx, inquiry, input)
  },
})

/** The same from the page: what a program writes waits, what people write does not. */
export async function sendInDialogue(
  { sender, since }: Visitor,
  written: { readonly messageId: string; readonly text: string; readonly held: string },
  address: string,
): Promise<Outcome<undefined>> {
  await floodGates().pace(address)
  return writeInDialogue(sender, { ...written, since })
}

/** The colleague who filed an inquiry writes more about it. Nobody else's inquiry can be reached. */
export const writeAsFiler = action({
  name: 'contact.write-as-filer',
  allow: 'inquiry:read-own',
  input: z.strictObject({ inquiryId: z.uuid(), messageId: z.uuid(), text: Text }),
  async run(tx, { inquiryId, messageId, text }) {
    const own = await findDialogue(tx, inquiryId, { filedBy: tx.actor.kind === 'staff' ? tx.actor.account : null })
    if (!own) return missing()
    await discardDraft(tx, ownMessageDraft(inquiryId))
    return addMessage(tx, inquiryId, { messageId, text, held: '', sentBefore: false })
  },
})

async function addMessage(
  tx: Tx,
  inquiry: string,
  { messageId, text, held, sentBefore }: z.output<typeof WriteInDialogue>,
): Promise<Outcome<undefined>> {
  tx.about(inquiry)
  const files = openHeldFiles(held, tx.now)
  if (!files) return refuse('rule', 'file-gone')
  // Words sent before were sent under the id that their own form made of them.
  const id = sentBefore ? messageId : messageIdOf(messageId, JSON.stringify([text, files.map((file) => file.id)]))
  const isNew = await insertMessage(tx, { id, inquiry, direction: 'from-sender', text })
  if (!isNew) return done()
  const taken: CheckedFile[] = []
  for (const file of files) {
    const content = await takeHeldFile(tx, file.id)
    if (content) taken.push(content)
    else if (!sentBefore) return refuse('rule', 'file-gone')
  }
  const before = taken.length > 0 ? await listAttachments(tx, inquiry) : []
  await insertAttachments(tx, { id, inquiry }, taken, before.length)
  await noteSenderWrote(tx, inquiry)
  return done()
}
