import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { currentRule, insertRule } from '../data/rules.ts'

/** The rule in force, and whether it is ours or the municipality's own. */
export const openHotspotRule = action({
  name: 'hotspots.open-rule',
  allow: 'outreach:lead',
  input: z.strictObject({}),
  async run(tx) {
    return done(await currentRule(tx))
  },
})

/** The leader sets how many within how many days, how often to review, how long quiet. Older rules are kept. */
export const setHotspotRule = action({
  name: 'hotspots.set-rule',
  allow: 'outreach:lead',
  input: z.strictObject({
    signalCount: z.int().min(2).max(20),
    signalDays: z.int().min(1).max(90),
    reviewDays: z.int().min(1).max(60),
    quietDays: z.int().min(7).max(180),
  }),
  async run(tx, rule) {
    const account = accountOf(tx.actor)
    if (!account) return missing()
    await insertRule(tx, rule, account)
    return done()
  },
})
