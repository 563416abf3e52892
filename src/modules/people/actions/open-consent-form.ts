import { z } from 'zod'
import { compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { findConsent } from '../data/consents.ts'
import { findPerson } from '../data/persons.ts'
import { type Body, bodiesToTell } from '../data/receiving-bodies.ts'
import { consentAge, defaultReview } from '../domain/consent-ages.ts'
import type { Consent } from '../domain/consent-kinds.ts'
import { type ConsentNeeds, consentNeeds } from '../domain/consent-needs.ts'
import { ownUnits } from '../domain/own-units.ts'
import { consentDraft } from './consent-input.ts'
import { alreadyEnded } from './end-consent.ts'
import { identityOf, type PersonIdentity } from './identify-persons.ts'

export type { Body } from '../data/receiving-bodies.ts'

export type ConsentFormFacts = {
  readonly person: PersonIdentity
  /** Who must say yes, on the day the yes is from. */
  readonly needs: ConsentNeeds
  /** When to look again, where nobody chooses another day. */
  readonly reviewOn: PlainDate
  readonly bodies: readonly Body[]
  /** The one it takes the place of. */
  readonly old: Consent | null
  readonly draft: DraftValues | null
}

/**
 * What the form for a consent needs. `on` is the day the yes is from, since the age of that day decides who must say
 * it; today where none was typed, or one to come. Refuses to replace one that has ended.
 */
export const openConsentForm = action({
  name: 'people.open-consent-form',
  allow: 'consent:write',
  input: z.strictObject({
    personId: z.uuid(),
    replaces: z.uuid().nullable().default(null),
    on: DayInput.nullable().default(null),
  }),
  async run(tx, { personId, replaces, on }) {
    tx.about(personId, replaces)
    const person = await findPerson(tx, personId)
    const old = replaces === null ? null : await findConsent(tx, replaces)
    if (!person || (replaces !== null && old?.personId !== personId)) return missing()
    if (old && old.ending !== null) return alreadyEnded(old.ending)
    const day = on === null || compareDates(on, tx.today) > 0 ? tx.today : on
    return done<ConsentFormFacts>({
      person: identityOf(person, tx.today),
      needs: consentNeeds(consentAge(person, day), day),
      reviewOn: defaultReview(day, person.birthDate),
      bodies: await bodiesToTell(tx, ownUnits(tx.actor)),
      old,
      draft: await readDraft(tx, consentDraft(personId, replaces)),
    })
  },
})
