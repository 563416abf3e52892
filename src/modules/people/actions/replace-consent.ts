import { z } from 'zod'
import { compareDates } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { findConsent, findConsentBySubmission } from '../data/consents.ts'
import { consentDraft, consentFields } from './consent-input.ts'
import { alreadyEnded, endConsent } from './end-consent.ts'
import { recordConsent } from './record-consent.ts'

/**
 * A new yes in the place of an old one: asked again, widened, narrowed, or given by the young person who has turned 15.
 * The new one is judged like any other; the old one ends with it, and so does what was shared on the old one.
 */
export const replaceConsent = action({
  name: 'people.replace-consent',
  allow: 'consent:write',
  purpose: 'Et nyt ja i stedet for et gammelt',
  input: z.strictObject({ ...consentFields, consentId: z.uuid() }),
  async run(tx, { consentId, submissionKey = newId(), ...fields }) {
    tx.about(consentId)
    const old = await findConsent(tx, consentId)
    if (!old || tx.actor.kind !== 'staff') return missing()
    tx.about(old.personId)
    const before = await findConsentBySubmission(tx, submissionKey)
    if (before !== null) return done<{ id: string; personId: string }>({ id: before, personId: old.personId })
    if (old.ending !== null) return alreadyEnded(old.ending)
    if (compareDates(fields.givenOn, old.givenOn) < 0) return refuse('rule', 'replaced-before-given')
    const recorded = await recordConsent.within(tx, { ...fields, personId: old.personId, submissionKey })
    if (recorded.refused) return recorded
    const givers = (await findConsent(tx, recorded.value.id))?.givers ?? []
    const toldBy = givers
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 200)
    const refused = await endConsent(tx, old, {
      ...{ kind: 'replaced', on: fields.givenOn, toldBy, remark: '' },
      by: tx.actor.account,
    })
    if (refused) return refused
    await discardDraft(tx, consentDraft(old.personId, old.id))
    return done<{ id: string; personId: string }>({ id: recorded.value.id, personId: old.personId })
  },
})
