import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { type Finding, readFinding } from '../../law/index.ts'
import { findConsent } from '../data/consents.ts'
import { findPerson } from '../data/persons.ts'
import { type Resting, restingOn, stoppedWith } from '../data/resting-exchanges.ts'
import { identityOf, type PersonIdentity } from './identify-persons.ts'
import { type StandingConsent, standing } from './list-consents.ts'
import { endingDraft } from './withdraw-consent.ts'

export type { Resting } from '../data/resting-exchanges.ts'

export type OpenedConsent = {
  readonly person: PersonIdentity
  readonly consent: StandingConsent
  /** What the rules said of it the day it was recorded, in the words of that day. */
  readonly finding: Finding
  /** What stops if it is taken back now. */
  readonly resting: readonly Resting[]
  /** What stopped when it was. */
  readonly stopped: readonly Resting[]
  readonly draft: DraftValues | null
}

/** One consent: what, to whom, by whom, under which rules, and what rests on it. `personId` must be whose it is. */
export const openConsent = action({
  name: 'people.open-consent',
  allow: 'consent:read',
  input: z.strictObject({ personId: z.uuid(), consentId: z.uuid() }),
  async run(tx, { personId, consentId }) {
    tx.about(personId, consentId)
    const consent = await findConsent(tx, consentId)
    const person = await findPerson(tx, personId)
    if (!consent || !person || consent.personId !== personId) return missing()
    const read = await readFinding.within(tx, { id: consent.findingId })
    if (read.refused) return read
    return done<OpenedConsent>({
      person: identityOf(person, tx.today),
      consent: standing(consent, person.birthDate, tx.today),
      finding: read.value.finding,
      resting: consent.ending === null ? await restingOn(tx, consentId) : [],
      stopped: consent.ending === null ? [] : await stoppedWith(tx, consentId),
      draft: await readDraft(tx, endingDraft(consentId)),
    })
  },
})
