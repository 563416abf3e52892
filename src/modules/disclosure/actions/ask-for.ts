import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { chosenBases, chosenPurposes } from '../../law/index.ts'
import { findBySubmission, insertExchange } from '../data/exchange-writing.ts'
import { sentMeanwhile } from './decide-offer.ts'
import { longest, requestDraft } from './offered-input.ts'
import { keptSide, sidesOf } from './sides.ts'

/**
 * Asks a named person for what one needs, on a basis and for a purpose. They choose what to give, or keep it. Nobody may
 * ask for what has no significance for their own task (forvaltningsloven § 32), so a necessity is required. Refuses
 * oneself, somebody not at work, and a day that is past. Sent twice it is one.
 */
export const askFor = action({
  name: 'disclosure.ask-for',
  allow: 'exchange:use',
  purpose: 'Anmodning om oplysninger',
  input: z.strictObject({
    holder: z.uuid(),
    wanted: z.string().trim().min(1).max(longest.wanted),
    basis: z.enum(chosenBases),
    purpose: z.enum(chosenPurposes),
    necessity: z.string().trim().min(1).max(longest.sentence),
    answerBy: DayInput.nullable().default(null),
    submissionKey: z.uuid(),
  }),
  async run(tx, { holder, submissionKey, answerBy, ...asked }) {
    if (tx.actor.kind !== 'staff') return missing()
    const before = await findBySubmission(tx, submissionKey)
    if (before !== null) return done<{ id: string }>({ id: before })
    if (answerBy !== null && answerBy < tx.today) return refuse('rule', 'answer-by-past')
    const between = await sidesOf(tx, holder, 'receiver')
    if (between.refused) return between
    const id = newId()
    const isNew = await insertExchange(tx, {
      ...{ ...asked, id, direction: 'request', answerBy, submissionKey },
      askedBy: tx.actor.account,
      holder: keptSide(between.sides.holder),
      receiver: keptSide(between.sides.receiver),
    })
    if (!isNew) return sentMeanwhile(tx, submissionKey)
    await discardDraft(tx, requestDraft)
    await sendLetter(tx, { letter: 'waiting' }, { account: holder })
    tx.about(id)
    tx.remark({ basis: asked.basis, purpose: asked.purpose })
    return done<{ id: string }>({ id })
  },
})
