import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { outreachColleagues, replaceWeek } from '../data/working-hour-rows.ts'

const minutes = z
  .int()
  .min(0)
  .max(24 * 60)

/** Everybody's week; one changes one's own, the leader anybody's. */
export const openWorkingHours = action({
  name: 'outreach.open-working-hours',
  allow: 'outreach:read',
  input: z.strictObject({}),
  async run(tx) {
    const own = accountOf(tx.actor)
    const mayLead = rolesAllow(tx.roles, 'outreach:lead')
    const colleagues = (await outreachColleagues(tx)).map((colleague) => ({
      ...colleague,
      mayChange: mayLead || colleague.account === own,
    }))
    return done({ colleagues, own })
  },
})

/**
 * When somebody can be sent out, weekday by weekday (1 is Monday); a weekday that is left out is not worked, and one day
 * at least is: who is not sent out at all is away. Refuses a
 * colleague's week to all but the leader (`not-yours`), and somebody who is not in the SSP unit is not there.
 */
export const setWorkingHours = action({
  name: 'outreach.set-working-hours',
  allow: 'outreach:write',
  input: z.strictObject({
    account: z.uuid(),
    week: z
      .array(z.strictObject({ weekday: z.int().min(1).max(7), from: minutes, to: minutes.max(24 * 60 - 1) }))
      .min(1)
      .max(7)
      .refine((days) => days.every(({ from, to }) => to > from), { params: { code: 'order' } })
      .refine((days) => new Set(days.map(({ weekday }) => weekday)).size === days.length),
  }),
  async run(tx, { account, week }) {
    tx.about(account)
    const isKnown = (await outreachColleagues(tx)).some((colleague) => colleague.account === account)
    if (!isKnown) return missing()
    const isOwn = account === accountOf(tx.actor)
    if (!isOwn && !rolesAllow(tx.roles, 'outreach:lead')) return refuse('rule', 'not-yours')
    await replaceWeek(tx, account, new Map(week.map(({ weekday, from, to }) => [weekday, { from, to }])))
    return done()
  },
})
