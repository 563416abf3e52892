import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { liveConsents } from '../data/consents.ts'
import { findPerson } from '../data/persons.ts'
import { carries } from '../domain/consent-state.ts'
import { type StandingConsent, standing } from './list-consents.ts'

/**
 * The consents about a person that have not ended, the newest first, with where each stands; none for an actor who does
 * not see them. Names the person in the audit entry of the action that asks.
 */
export async function consentsOf(tx: Tx, personId: string): Promise<StandingConsent[]> {
  tx.about(personId)
  const person = await findPerson(tx, personId)
  if (!person) return []
  return (await liveConsents(tx, personId)).map((consent) => standing(consent, person.birthDate, tx.today))
}

/**
 * The consents to share about a person on which something may be told to a body on a day: given by then, naming the
 * body, not taken back, and still theirs to give who gave them (not a parent's, once the young person is 15). The
 * database holds the rest: nothing new rests on one that has ended.
 */
export async function liveConsentsToShare(
  tx: Tx,
  personId: string,
  organisationId: string,
  on: PlainDate = tx.today,
): Promise<StandingConsent[]> {
  tx.about(personId)
  const person = await findPerson(tx, personId)
  if (!person) return []
  return (await liveConsents(tx, personId))
    .filter(({ kind, receivers }) => kind === 'share' && receivers.some(({ id }) => id === organisationId))
    .filter((consent) => carries(consent, person.birthDate, on))
    .map((consent) => standing(consent, person.birthDate, tx.today))
}
