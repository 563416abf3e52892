import { z } from 'zod'
import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { openPlace } from '../../places/index.ts'
import { insertBreachReason } from '../data/breach-reasons.ts'
import { breachCodes } from '../domain/breach-codes.ts'

/**
 * Why a place was not visited in time, for the breach that began on a day; the newest reason counts. Refuses a day
 * ahead (`breach-ahead`) and a CPR number in the words (`has-cpr`). The same submission key is the same reason.
 */
export const explainBreach = action({
  name: 'outreach.explain-breach',
  allow: 'outreach:write',
  input: z.strictObject({
    placeId: z.uuid(),
    brokenOn: DayInput,
    code: z.enum(breachCodes),
    words: z.string().trim().max(500).default(''),
    submissionKey: z.uuid(),
  }),
  async run(tx, { placeId, brokenOn, code, words, submissionKey }) {
    const opened = await openPlace.within(tx, { placeId })
    if (opened.refused) return opened
    tx.about(placeId)
    if (tx.actor.kind !== 'staff') return refuse('forbidden', 'forbidden')
    if (brokenOn > tx.today) return refuse('rule', 'breach-ahead')
    if (cprIn(words)) return refuse('rule', 'has-cpr')
    await insertBreachReason(tx, { id: submissionKey, place: placeId, brokenOn, code, words, by: tx.actor.account })
    return done()
  },
})
