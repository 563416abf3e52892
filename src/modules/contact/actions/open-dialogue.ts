import { z } from 'zod'
import type { SenderActor, VisitorActor } from '../../../kernel/actor.ts'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { formatReceiptCode, parseReceiptCode } from '../../../platform/crypto/receipt-codes.ts'
import { floodGates } from '../../../platform/flood/flood-gates.ts'
import { type AttachmentRow, listAttachments } from '../data/attachments.ts'
import { type DialogueMessage, type DialogueState, findDialogue, readDialogue } from '../data/dialogue.ts'
import { inquiryOfReceipt, isFirstReturn } from '../data/receipts.ts'
import { openVisit, sealVisit } from './sealed-tickets.ts'

export type OpenedDialogue = DialogueState & {
  readonly messages: readonly DialogueMessage[]
  readonly files: readonly AttachmentRow[]
  readonly isFirstReturn: boolean
}

/** A dialogue with what the page must carry to go on in it. `code` is shown once more on the first return only. */
export type Visit = { readonly visit: string; readonly dialogue: OpenedDialogue; readonly code: string | null }

/** Longer than finding and opening a dialogue takes, shorter than anybody minds. */
const evenMilliseconds = 400

/**
 * From sixteen digits to the dialogue behind them. A wrong code and a right one take the same time; each wrong one makes
 * the next wait longer, for the neighbourhood it came from, and nobody is ever shut out. Refuses (`missing`) what is no
 * code of ours, and does not say why.
 */
export async function openDialogueByCode(
  actor: VisitorActor,
  { code, address }: { readonly code: string; readonly address: string },
): Promise<Outcome<Visit>> {
  // A slip of the finger is told at once and is no guess.
  if (!parseReceiptCode(code)) return missing()
  const gates = floodGates()
  const attempt = await gates.delay.begin(address)
  return gates.evenly(evenMilliseconds, async () => {
    const found = await findInquiry(actor, { code })
    if (found.refused) return found
    attempt.succeeded()
    const opened = await openDialogue(asSender(actor, found.value.inquiry), {})
    if (opened.refused) return opened
    const { visit, formatted } = found.value
    return done({ visit, dialogue: opened.value, code: opened.value.isFirstReturn ? formatted : null })
  })
}

/** The sender behind a visit, or null when the visit is over: then the code must be entered again. */
export function senderOfVisit(actor: VisitorActor, visit: string, now: Date): SenderActor | null {
  const inquiry = openVisit(visit, now)
  return inquiry ? asSender(actor, inquiry) : null
}

/** The dialogue of a visit that goes on, which then lasts from now. */
export async function goOnWithVisit(sender: SenderActor, now: Date): Promise<Outcome<Visit>> {
  const opened = await openDialogue(sender, {})
  return opened.refused ? opened : done({ visit: sealVisit(sender.inquiry, now), dialogue: opened.value, code: null })
}

function asSender({ municipality, request }: VisitorActor, inquiry: string): SenderActor {
  return { kind: 'sender', municipality, request, inquiry }
}

const findInquiry = action({
  name: 'contact.find-by-receipt',
  allow: 'public',
  input: z.strictObject({ code: z.string().max(200) }),
  async run(tx, { code }) {
    const parsed = parseReceiptCode(code)
    const inquiry = parsed ? await inquiryOfReceipt(tx, parsed) : null
    if (!parsed || !inquiry) return missing()
    tx.about(inquiry)
    return done({ inquiry, visit: sealVisit(inquiry, tx.now), formatted: formatReceiptCode(parsed) })
  },
})

/** The sender reads the dialogue. The first time, the moment is kept. */
export const openDialogue = action({
  name: 'contact.open-dialogue',
  allow: 'sender',
  input: z.strictObject({}),
  async run(tx): Promise<Outcome<OpenedDialogue>> {
    const inquiry = tx.actor.kind === 'sender' ? tx.actor.inquiry : null
    const state = inquiry ? await findDialogue(tx, inquiry) : null
    if (!state) return missing()
    tx.about(state.id)
    return done({
      ...state,
      messages: await readDialogue(tx, state.id),
      files: await listAttachments(tx, state.id),
      isFirstReturn: await isFirstReturn(tx, state.id),
    })
  },
})
