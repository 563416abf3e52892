import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { recordFinding } from '../../law/index.ts'
import { findConsentBySubmission, insertConsent } from '../data/consents.ts'
import { findPerson, type PersonRow } from '../data/persons.ts'
import { consentAge, defaultReview } from '../domain/consent-ages.ts'
import type { ConsentGiver } from '../domain/consent-kinds.ts'
import { consentFacts } from '../domain/consent-needs.ts'
import { displayName } from '../domain/person-names.ts'
import { refusedByRules, wrongWithConsent } from './check-consent.ts'
import { type ConsentFields, consentDraft, consentFields } from './consent-input.ts'

/**
 * Writes down that somebody said yes. The rules of consent judge who gave it, on the law and the age of the day it was
 * given: `consent-denied` where it was not theirs to give, `judgement-needed` where a human must say why it counts and
 * has not. Refuses a day to come, a review after a birthday that moves who says yes (or two years on), one parent named
 * twice, and a yes to share that names no body. Never the legal basis of SSP's own processing. Sent twice it is one.
 */
export const recordConsent = action({
  name: 'people.record-consent',
  allow: 'consent:write',
  purpose: 'Et ja fra den unge eller forældrene',
  input: z.strictObject({ ...consentFields, personId: z.uuid() }),
  async run(tx, { personId, submissionKey = newId(), ...given }) {
    tx.about(personId)
    const person = await findPerson(tx, personId)
    if (!person || tx.actor.kind !== 'staff') return missing()
    const fields = { ...given, givers: named(given.givers, person) }
    const before = await findConsentBySubmission(tx, submissionKey)
    if (before !== null) return done<{ id: string }>({ id: before })
    const reviewOn = fields.reviewOn ?? defaultReview(fields.givenOn, person.birthDate)
    const wrong = await wrongWithConsent(tx, fields, reviewOn, person.birthDate)
    if (wrong) return wrong
    const id = newId()
    const judged = await judge(tx, id, fields, person)
    if (judged.refused) return judged
    const kept = await insertConsent(tx, {
      ...{ ...fields, id, personId, submissionKey, reviewOn },
      findingId: judged.findingId,
      recordedBy: tx.actor.account,
    })
    if (!kept) return refuse('conflict', 'already-sent')
    await discardDraft(tx, consentDraft(personId, null))
    tx.about(id)
    tx.remark({ kind: fields.kind, how: fields.how, givers: fields.givers.length, receivers: fields.receivers.length })
    return done<{ id: string }>({ id })
  },
})

/** The young person is known by the name we have, where none was given. */
function named(givers: readonly ConsentGiver[], person: PersonRow): ConsentGiver[] {
  return givers.map(({ part, name }) => ({
    part,
    name: name === '' && part === 'young-person' ? displayName(person) : name,
  }))
}

/** Asks the rules, and keeps what they said: the consent stands on it. */
async function judge(
  tx: Tx,
  id: string,
  fields: ConsentFields,
  person: PersonRow,
): Promise<Refused | { readonly refused: false; readonly findingId: string }> {
  const { kind, jointCustody, essential, understands, informed, informingHarms, givers, givenOn } = fields
  const circumstances = { kind, jointCustody, essential, understands, informed, informingHarms }
  const facts = consentFacts(circumstances, givers, consentAge(person, givenOn), givenOn)
  const recorded = await recordFinding.within(tx, { aboutKind: 'consent', aboutId: id, facts })
  if (recorded.refused) return recorded
  const refused = refusedByRules(recorded.value.finding, fields.judgement)
  return refused ?? { refused: false, findingId: recorded.value.id }
}
