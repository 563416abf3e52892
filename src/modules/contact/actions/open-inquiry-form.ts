import { z } from 'zod'
import type { VisitorActor } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { floodGates } from '../../../platform/flood/flood-gates.ts'
import { findUnit } from '../data/inquiry-writing.ts'
import { listPlaces, type PlaceRow } from '../data/places.ts'
import { newSubmissionTicket } from './sealed-tickets.ts'

export type InquiryFormParts = {
  /** Makes sending twice one inquiry; a hidden field. */
  readonly ticket: string
  /** The sum the sender's browser does meanwhile. */
  readonly challenge: object
  readonly places: readonly PlaceRow[]
  /** False where no SSP unit would read it: then the page must say so, and whom to call. */
  readonly hasReader: boolean
}

const openParts = action({
  name: 'contact.open-inquiry-form',
  allow: 'public',
  input: z.strictObject({}),
  async run(tx) {
    const hasReader = (await findUnit(tx)) !== null
    return done({ ticket: newSubmissionTicket(tx.now), places: await listPlaces(tx), hasReader })
  },
})

/** What the public form needs to be shown: nothing about anybody, and nothing is kept of whoever opens it. */
export async function openInquiryForm(actor: VisitorActor): Promise<Outcome<InquiryFormParts>> {
  const opened = await openParts(actor, {})
  if (opened.refused) return opened
  return done({ ...opened.value, challenge: await floodGates().proofOfWork.newChallenge() })
}
