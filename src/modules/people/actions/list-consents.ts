import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import { countEndedConsents, endedConsents, liveConsents } from '../data/consents.ts'
import { findPerson } from '../data/persons.ts'
import { openReviews, type ReviewTask } from '../data/review-tasks.ts'
import type { Consent } from '../domain/consent-kinds.ts'
import { type ConsentState, consentState } from '../domain/consent-state.ts'
import { identityOf, type PersonIdentity } from './identify-persons.ts'

export type { ReviewTask } from '../data/review-tasks.ts'

/** A consent with where it stands today. */
export type StandingConsent = Consent & { readonly state: ConsentState }

export type ConsentList = {
  readonly person: PersonIdentity
  readonly live: readonly StandingConsent[]
  /** One page of those that have ended. */
  readonly items: readonly StandingConsent[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly reviews: readonly ReviewTask[]
}

/** What somebody has said yes to, or their parents: all that holds, a page of what has ended, and what to look at. */
export const listConsents = action({
  name: 'people.list-consents',
  allow: 'consent:read',
  input: z.strictObject({ ...pageFields, personId: z.uuid() }),
  async run(tx, { personId, page, pageSize }) {
    tx.about(personId)
    const person = await findPerson(tx, personId)
    if (!person) return missing()
    const live = await liveConsents(tx, personId)
    const ended = await endedConsents(tx, personId, { from: (page - 1) * pageSize, size: pageSize })
    tx.about(...[...live, ...ended].map(({ id }) => id))
    return done<ConsentList>({
      person: identityOf(person, tx.today),
      live: live.map((consent) => standing(consent, person.birthDate, tx.today)),
      items: ended.map((consent) => standing(consent, person.birthDate, tx.today)),
      ...{ page, pageSize, total: await countEndedConsents(tx, personId) },
      reviews: await openReviews(tx, personId),
    })
  },
})

export function standing(consent: Consent, birthDate: PlainDate | null, day: PlainDate): StandingConsent {
  return { ...consent, state: consentState(consent, birthDate, day) }
}
