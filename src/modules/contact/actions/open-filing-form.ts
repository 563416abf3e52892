import { z } from 'zod'
import type { StaffActor } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findUnit } from '../data/inquiry-writing.ts'
import { findWorkplace } from '../data/own-inquiries.ts'
import { type Colleague, findColleagues } from '../data/ownership.ts'
import { listPlaces, type PlaceRow } from '../data/places.ts'

/** The draft of an inquiry somebody is filing: one for each colleague. */
export const filingDraft = 'inquiry-new'

export type FilingForm = {
  /** What was typed before, or null. */
  readonly draft: DraftValues | null
  readonly places: readonly PlaceRow[]
  /** Those who can have it; empty for who files from outside SSP: then SSP shares it out itself. */
  readonly colleagues: readonly Colleague[]
  readonly worksInUnit: boolean
  /** The name of the place an outsider files from. */
  readonly workplace: string
}

/** What the form to file an inquiry needs, with what was typed before. */
export const openFilingForm = action({
  name: 'contact.open-filing-form',
  allow: 'inquiry:file',
  input: z.strictObject({}),
  async run(tx) {
    const filer = await filerOf(tx)
    if (!filer) return missing()
    const { unit, worksInUnit, workplace } = filer
    const form: FilingForm = {
      draft: await readDraft(tx, filingDraft),
      places: await listPlaces(tx),
      colleagues: worksInUnit ? await findColleagues(tx, unit) : [],
      worksInUnit,
      workplace: workplace?.name ?? '',
    }
    return done(form)
  },
})

/** Who files: in SSP or outside it, and from which place. Null when nobody would read what is filed. */
export async function filerOf(tx: Tx) {
  if (tx.actor.kind !== 'staff') return null
  const unit = await findUnit(tx)
  if (!unit) return null
  const workplace = await findWorkplace(tx, tx.actor.account)
  return { account: tx.actor.account, unit, workplace, worksInUnit: worksIn(tx.actor, unit) }
}

function worksIn(actor: StaffActor, unit: string): boolean {
  return actor.assignments.some(
    ({ role, organisation }) => organisation === unit && (role === 'ssp-consultant' || role === 'ssp-leader'),
  )
}
