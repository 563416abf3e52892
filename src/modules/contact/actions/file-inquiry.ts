import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { formatReceiptCode } from '../../../platform/crypto/receipt-codes.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import {
  insertCircumstances,
  insertInquiry,
  insertMessage,
  insertSenderDetails,
  type NewInquiry,
  noteSenderWrote,
} from '../data/inquiry-writing.ts'
import { messageIdOf } from '../data/message-ids.ts'
import { dueAtFor } from '../data/office-clock.ts'
import { findBySubmission } from '../data/own-inquiries.ts'
import { findColleagues, insertOwnership, lockInquiry } from '../data/ownership.ts'
import { findOrganisation } from '../data/places.ts'
import { insertReceipt, receiptCodeOf } from '../data/receipts.ts'
import { channelOfPlace, filedChannels, filedRoles } from '../domain/filing.ts'
import { concernKinds } from '../domain/inquiry-kinds.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { filerOf, filingDraft } from './open-filing-form.ts'

const Line = z.string().trim().max(answerLimits.line)

export const FileInquiry = z.strictObject({
  /** Made with the form: the same key again is the same inquiry. */
  submissionKey: z.uuid().optional(),
  /** How it reached SSP. From outside SSP it is the place the filer works at, whatever is said here. */
  channel: z.enum(filedChannels).default('phone'),
  senderRole: z.enum(filedRoles),
  sender: z
    .strictObject({ name: Line.min(1), phone: Line.default(''), email: Line.default(''), workplace: Line.default('') })
    .nullable()
    .default(null),
  concerns: z.enum(concernKinds),
  subjectName: Line.default(''),
  /** The school or club it is about. */
  organisation: z.uuid().nullable().default(null),
  place: Line.default(''),
  message: z.string().trim().min(1).max(answerLimits.message),
  /** What the sender was promised. */
  promise: Line.default(''),
  /** Who has it from now on; for colleagues in SSP only. */
  owner: z.uuid().nullable().default(null),
  /** Whether the sender gets a code to read the answer with; for colleagues in SSP only. */
  withCode: z.boolean().default(false),
})

export type FiledInquiry = { readonly id: string; readonly dueAt: Date; readonly code: string | null }

/**
 * A colleague files what they were told or saw, on behalf of whoever told it. From outside SSP it is filed in the name
 * of the filer's own place, and SSP shares it out. Refuses an owner who is not in SSP (`not-in-unit`), and filing where
 * no SSP unit would read it (`no-unit`).
 */
export const fileInquiry = action({
  name: 'contact.file-inquiry',
  allow: 'inquiry:file',
  input: FileInquiry,
  async run(tx, input): Promise<Outcome<FiledInquiry>> {
    const filer = await filerOf(tx)
    if (!filer) return refuse('rule', 'no-unit')
    const submissionKey = input.submissionKey ?? newId()
    const withCode = input.withCode && filer.worksInUnit
    const code = withCode ? receiptCodeOf(submissionKey) : null
    const formatted = code && formatReceiptCode(code)
    const id = newId()
    const dueAt = await dueAtFor(tx, tx.now)
    const isNew = await insertInquiry(tx, { ...kindOf(tx, input, filer), id, submissionKey, dueAt })
    if (!isNew) {
      const before = await findBySubmission(tx, filer.account, submissionKey)
      if (!before) return refuse('conflict', 'key-in-use')
      await addOtherWords(tx, before.id, submissionKey, input.message)
      return done({ ...before, code: formatted })
    }
    tx.about(id)
    await writeDown(tx, id, submissionKey, input)
    if (code) await insertReceipt(tx, id, code)
    if (filer.worksInUnit && input.owner) {
      const given = await give(tx, id, filer.unit, input.owner)
      if (!given) return refuse('rule', 'not-in-unit')
    }
    // Another module's step brings no key and is no form: what somebody is typing elsewhere is left alone.
    if (input.submissionKey) await discardDraft(tx, filingDraft)
    return done({ id, dueAt, code: formatted })
  },
})

type Filed = z.output<typeof FileInquiry>
type Filer = NonNullable<Awaited<ReturnType<typeof filerOf>>>

function kindOf(
  tx: Tx,
  input: Filed,
  { unit, account, workplace, worksInUnit }: Filer,
): Omit<NewInquiry, 'id' | 'submissionKey' | 'dueAt'> {
  const isUnnamed = input.concerns === 'named-child' && input.subjectName === ''
  return {
    unit,
    receivedAt: tx.now,
    releasedAt: tx.now,
    channel: worksInUnit ? input.channel : channelOfPlace(workplace?.kind ?? ''),
    senderRole: input.senderRole,
    anonymous: input.sender === null,
    concerns: isUnnamed ? 'unnamed-child' : input.concerns,
    language: tx.actor.kind === 'staff' ? tx.actor.language : 'da',
    organisation: worksInUnit ? null : (workplace?.id ?? null),
    filedBy: account,
    owner: null,
    status: 'new',
  }
}

/** The same form again with something else in it: nothing that was written is dropped. */
async function addOtherWords(tx: Tx, inquiry: string, submissionKey: string, text: string): Promise<void> {
  tx.about(inquiry)
  const message = { id: messageIdOf(submissionKey, text), inquiry, direction: 'from-sender' as const, text }
  if (await insertMessage(tx, message)) await noteSenderWrote(tx, inquiry)
}

async function writeDown(tx: Tx, id: string, submissionKey: string, input: Filed): Promise<void> {
  const messageId = messageIdOf(submissionKey, input.message)
  await insertMessage(tx, { id: messageId, inquiry: id, direction: 'from-sender', text: input.message })
  if (input.sender) await insertSenderDetails(tx, id, input.sender)
  const { subjectName, organisation, place, promise } = input
  const organisationName = organisation ? ((await findOrganisation(tx, organisation))?.name ?? '') : ''
  const answerBy = input.sender?.phone ? ('phone' as const) : ('code' as const)
  await insertCircumstances(tx, id, { subjectName, organisation, organisationName, place, answerBy, promise })
}

async function give(tx: Tx, id: string, unit: string, owner: string): Promise<boolean> {
  const colleagues = await findColleagues(tx, unit)
  const inquiry = await lockInquiry(tx, id)
  if (!inquiry || !colleagues.some((colleague) => colleague.id === owner)) return false
  await insertOwnership(tx, inquiry, owner)
  return true
}
