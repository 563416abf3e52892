import { z } from 'zod'
import type { SenderActor, VisitorActor } from '../../../kernel/actor.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { formatReceiptCode, parseReceiptCode } from '../../../platform/crypto/receipt-codes.ts'
import { floodGates } from '../../../platform/flood/flood-gates.ts'
import { type AttachmentRow, listAttachments } from '../data/attachments.ts'
import { type DialogueMessage, type DialogueState, findDialogue, readDialogue } from '../data/dialogue.ts'
import { inquiryOfReceipt, isClosedSince, isFirstReturn, markClosed } from '../data/receipts.ts'
import { openDoor, openVisit, sealVisit } from './sealed-tickets.ts'

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
 * code of ours, and does not say why; and (`closed`) a page for the code that was given out before the talk was closed,
 * so that a browser that sends its last page once more shows nothing to whoever sits there now.
 */
export async function openDialogueByCode(
  actor: VisitorActor,
  { code, address, door, now }: { code: string; address: string; door: string; now: Date },
): Promise<Outcome<Visit>> {
  // A slip of the finger is told at once and is no guess.
  if (!parseReceiptCode(code)) return missing()
  const since = door === '' ? now : openDoor(door, now)
  if (!since) return refuse('rule', 'closed')
  const gates = floodGates()
  const attempt = await gates.delay.begin(address)
  return gates.evenly(evenMilliseconds, async () => {
    const found = await findInquiry(actor, { code })
    if (found.refused) return found
    attempt.succeeded()
    const { inquiry, formatted } = found.value
    const opened = await goOnWithVisit({ sender: asSender(actor, inquiry), since }, now)
    if (opened.refused) return opened
    return done({ ...opened.value, code: opened.value.dialogue.isFirstReturn ? formatted : null })
  })
}

/** Somebody who has shown the code, and since when the page they act from stands open. */
export type Visitor = { readonly sender: SenderActor; readonly since: Date }

/** The sender behind a visit, or null when the visit is over: then the code must be entered again. */
export function senderOfVisit(actor: VisitorActor, visit: string, now: Date): Visitor | null {
  const opened = openVisit(visit, now)
  return opened ? { sender: asSender(actor, opened.inquiry), since: opened.since } : null
}

/** The dialogue of a visit that goes on. Refuses (`closed`) when it has been closed meanwhile. */
export async function goOnWithVisit({ sender, since }: Visitor, now: Date): Promise<Outcome<Visit>> {
  const opened = await openDialogue(sender, { since })
  if (opened.refused) return opened
  return done({ visit: sealVisit({ inquiry: sender.inquiry, since }, now), dialogue: opened.value, code: null })
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
    return done({ inquiry, formatted: formatReceiptCode(parsed) })
  },
})

/** The sender reads the dialogue. The first time, the moment is kept. Refuses a page older than its last closing. */
export const openDialogue = action({
  name: 'contact.open-dialogue',
  allow: 'sender',
  input: z.strictObject({ since: z.date() }),
  async run(tx, { since }): Promise<Outcome<OpenedDialogue>> {
    const inquiry = tx.actor.kind === 'sender' ? tx.actor.inquiry : null
    const state = inquiry ? await findDialogue(tx, inquiry) : null
    if (!state) return missing()
    tx.about(state.id)
    if (await isClosedSince(tx, state.id, since)) return refuse('rule', 'closed')
    return done({
      ...state,
      messages: await readDialogue(tx, state.id),
      files: await listAttachments(tx, state.id),
      isFirstReturn: await isFirstReturn(tx, state.id),
    })
  },
})

/** The sender closes the talk: every page that shows it, here and elsewhere, opens it no more. */
export const closeDialogue = action({
  name: 'contact.close-dialogue',
  allow: 'sender',
  input: z.strictObject({}),
  async run(tx) {
    const inquiry = tx.actor.kind === 'sender' ? tx.actor.inquiry : null
    if (!inquiry) return missing()
    tx.about(inquiry)
    await markClosed(tx, inquiry)
    return done()
  },
})
