import { z } from 'zod'
import type { VisitorActor } from '../../../kernel/actor.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { floodGates } from '../../../platform/flood/flood-gates.ts'
import type { ProofOfWork } from '../../../platform/flood/proof-of-work.ts'
import { readSetting } from '../../directory/index.ts'
import { findUnit } from '../data/inquiry-writing.ts'
import { listPlaces, type PlaceRow } from '../data/places.ts'
import { newSubmissionTicket } from './sealed-tickets.ts'

/** The municipality's own numbers; empty where it has none. */
export type LocalNumbers = {
  readonly duty: { readonly phone: string; readonly hours: string }
  readonly unit: string
}

export type InquiryFormParts = {
  /** Makes sending twice one inquiry; a hidden field. */
  readonly ticket: string
  /** The sum the sender's browser does meanwhile. */
  readonly challenge: Awaited<ReturnType<ProofOfWork['newChallenge']>>
  readonly places: readonly PlaceRow[]
  readonly numbers: LocalNumbers
  /** False where no SSP unit would read it: then the page must say so, and whom to call. */
  readonly hasReader: boolean
}

const openParts = action({
  name: 'contact.open-inquiry-form',
  allow: 'public',
  input: z.strictObject({}),
  async run(tx) {
    const duty = await readSetting(tx, 'duty-line')
    const { phone: unit } = await readSetting(tx, 'unit-contact')
    const hasReader = (await findUnit(tx)) !== null
    const places = await listPlaces(tx)
    return done({ ticket: newSubmissionTicket(tx.now), places, hasReader, numbers: { duty, unit } })
  },
})

/** What the public form needs to be shown: nothing about anybody, and nothing is kept of whoever opens it. */
export async function openInquiryForm(actor: VisitorActor): Promise<Outcome<InquiryFormParts>> {
  const opened = await openParts(actor, {})
  if (opened.refused) return opened
  return done({ ...opened.value, challenge: await floodGates().proofOfWork.newChallenge() })
}

/** The municipality's own numbers, also when the form could not be opened: then it is said that there are none. */
export async function localNumbers(actor: VisitorActor): Promise<LocalNumbers> {
  const opened = await openParts(actor, {}).catch(() => null)
  return opened && !opened.refused ? opened.value.numbers : { duty: { phone: '', hours: '' }, unit: '' }
}
