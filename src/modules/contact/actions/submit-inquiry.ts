import { z } from 'zod'
import type { SenderActor, VisitorActor } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { languages } from '../../../kernel/language.ts'
import { done, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { ReceiptCode } from '../../../platform/crypto/receipt-codes.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { floodGates } from '../../../platform/flood/flood-gates.ts'
import { chooseLane } from '../../../platform/flood/submission-lane.ts'
import { insertAttachments } from '../data/attachments.ts'
import { type CheckedFile, takeHeldFile } from '../data/held-files.ts'
import {
  findUnit,
  insertCircumstances,
  insertInquiry,
  insertMessage,
  insertSenderDetails,
} from '../data/inquiry-writing.ts'
import { messageIdOf } from '../data/message-ids.ts'
import { dueAtFor } from '../data/office-clock.ts'
import { findOrganisation } from '../data/places.ts'
import { inquiryOfReceipt, insertReceipt, mayShowAgain } from '../data/receipts.ts'
import { answerWays } from '../domain/circumstances.ts'
import { concernKinds } from '../domain/inquiry-kinds.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { openHeldFiles, openSubmissionTicket } from './sealed-tickets.ts'
import { writeInDialogue } from './write-in-dialogue.ts'

const Line = z.string().max(answerLimits.line)
const SubmitInquiry = z.strictObject({
  ticket: z.string().max(4000),
  role: z.enum(['young', 'parent', 'professional', 'neighbour']),
  language: z.enum(languages),
  message: z.string().min(1).max(answerLimits.message),
  concerns: z.enum(concernKinds),
  subjectName: Line,
  organisation: z.uuid().nullable(),
  place: Line,
  sender: z.strictObject({ name: Line, phone: Line, email: Line, workplace: Line }).nullable(),
  answerBy: z.enum(answerWays),
  held: z.string().max(10_000),
})
export type SubmittedInquiry = z.input<typeof SubmitInquiry>

export type InquirySent = {
  /** Null when the form was sent long ago: its code has been shown, and is not shown to whoever sits there now. */
  readonly code: ReceiptCode | null
  /** When somebody will have looked at it. */
  readonly dueAt: Date
}
type Submission = {
  readonly code: ReceiptCode
  readonly dueAt: Date
  readonly sentBefore: { readonly inquiry: string; readonly message: string } | null
}

/**
 * Takes a message from the public form: sealed, with its files, in the inbox of the SSP unit. Takes it always; in a
 * flood it is only shown to us a little later. The same form sent again is the same inquiry with the same code; where
 * other words stand in it, they are added to the dialogue. Refuses a form that is not ours or stood open too long
 * (`ticket`), and one whose files are no longer held (`file-gone`): the page then shows it again with everything in it.
 */
export async function sendInquiry(
  actor: VisitorActor,
  input: SubmittedInquiry,
  flood: { readonly proof: string; readonly address: string },
): Promise<Outcome<InquirySent>> {
  const gates = floodGates()
  const proven = flood.proof !== '' && (await gates.proofOfWork.verify(flood.proof)).ok
  const now = new Date()
  const lane = chooseLane(gates.arrivals.count(flood.address), proven, now)
  const waitMinutes = lane.lane === 'slow' ? Math.round((lane.releaseAt.getTime() - now.getTime()) / 60_000) : 0
  const outcome = await submitInquiry(actor, { ...input, waitMinutes })
  if (outcome.refused) return outcome
  const { code, dueAt, sentBefore } = outcome.value
  if (!sentBefore) {
    gates.arrivals.record(flood.address)
    return done({ code, dueAt })
  }
  const sender: SenderActor = { ...actor, kind: 'sender', inquiry: sentBefore.inquiry }
  const again = { messageId: sentBefore.message, text: input.message, held: input.held, sentBefore: true }
  const added = await writeInDialogue(sender, again)
  if (added.refused) return added
  const shown = await showReceiptAgain(sender, {})
  return shown.refused ? shown : done({ code: shown.value ? code : null, dueAt })
}

/** Both halves of a double click show the code; a browser that sends its last page an hour later does not. */
const showReceiptAgain = action({
  name: 'contact.show-receipt-again',
  allow: 'sender',
  input: z.strictObject({}),
  async run(tx) {
    const inquiry = tx.actor.kind === 'sender' ? tx.actor.inquiry : null
    tx.about(inquiry)
    return done(inquiry !== null && (await mayShowAgain(tx, inquiry, 10)))
  },
})

const submitInquiry = action({
  name: 'contact.submit-inquiry',
  allow: 'public',
  input: SubmitInquiry.extend({ waitMinutes: z.int().min(0).max(60) }),
  async run(tx, input): Promise<Outcome<Submission>> {
    const ticket = openSubmissionTicket(input.ticket, tx.now)
    if (!ticket) return refuse('rule', 'ticket')
    const files = openHeldFiles(input.held, tx.now)
    if (!files) return refuse('rule', 'file-gone')
    const { unit, dueAt } = await readerOf(tx)
    const message = messageIdOf(ticket.key, JSON.stringify([input.message, files.map((file) => file.id)]))
    const id = newId()
    const isNew = await insertInquiry(tx, {
      ...kindOf(input),
      id,
      unit,
      dueAt,
      ...timesOf(tx, input),
      submissionKey: ticket.key,
    })
    if (!isNew) {
      const inquiry = await inquiryOfReceipt(tx, ticket.code)
      return inquiry ? done({ code: ticket.code, dueAt, sentBefore: { inquiry, message } }) : refuse('rule', 'ticket')
    }
    const taken = await writeFirst(
      tx,
      { id, message },
      input,
      files.map((file) => file.id),
    )
    if (taken) return taken
    await insertReceipt(tx, id, ticket.code)
    tx.about(id)
    return done({ code: ticket.code, dueAt, sentBefore: null })
  },
})

type Submit = z.output<typeof SubmitInquiry> & { waitMinutes: number }

async function readerOf(tx: Tx) {
  const unit = await findUnit(tx)
  // A fault and not a refusal: nothing the sender can do about it, and nobody must overlook it.
  if (!unit) throw new Error('The municipality has no SSP unit to read inquiries')
  return { unit, dueAt: await dueAtFor(tx, tx.now) }
}

function timesOf(tx: Tx, { waitMinutes }: Submit) {
  return { receivedAt: tx.now, releasedAt: new Date(tx.now.getTime() + waitMinutes * 60_000) }
}

function kindOf({ role, sender, concerns, language }: Submit) {
  const nobody = { organisation: null, filedBy: null, owner: null }
  return {
    channel: 'web' as const,
    senderRole: role,
    anonymous: sender === null,
    concerns,
    language,
    status: 'new' as const,
    ...nobody,
  }
}

async function writeFirst(
  tx: Tx,
  { id, message }: { id: string; message: string },
  input: Submit,
  held: readonly string[],
): Promise<Refused | null> {
  await insertMessage(tx, { id: message, inquiry: id, direction: 'from-sender', text: input.message })
  if (input.sender) await insertSenderDetails(tx, id, input.sender)
  const { subjectName, organisation, place, answerBy } = input
  const organisationName = organisation ? ((await findOrganisation(tx, organisation))?.name ?? '') : ''
  await insertCircumstances(tx, id, { subjectName, organisation, organisationName, place, answerBy, promise: '' })
  const files: CheckedFile[] = []
  for (const file of held) {
    const taken = await takeHeldFile(tx, file)
    if (!taken) return refuse('rule', 'file-gone')
    files.push(taken)
  }
  await insertAttachments(tx, { id: message, inquiry: id }, files)
  return null
}
