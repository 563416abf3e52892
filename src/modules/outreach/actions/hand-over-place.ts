import { z } from 'zod'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listColleagues } from '../../directory/index.ts'
import { openPlace } from '../../places/index.ts'
import { keeperRows, replaceKeeper } from '../data/keeper-rows.ts'

/**
 * Gives a place to a colleague from today, or to nobody; who had it before stays in its history. Only consultants and
 * leaders of SSP whose accounts are open can have one (`not-a-colleague`).
 */
export const handOverPlace = action({
  name: 'outreach.hand-over-place',
  allow: 'outreach:write',
  input: z.strictObject({ placeId: z.uuid(), account: z.uuid().nullable() }),
  async run(tx, { placeId, account }) {
    const opened = await openPlace.within(tx, { placeId })
    if (opened.refused) return opened
    if (tx.actor.kind !== 'staff') return refuse('forbidden', 'forbidden')
    tx.about(placeId, account)
    const colleagues = await listColleagues.within(tx, {})
    if (colleagues.refused) return colleagues
    if (account !== null && !colleagues.value.some((colleague) => colleague.account === account)) {
      return refuse('rule', 'not-a-colleague')
    }
    const live = (await keeperRows(tx, [placeId])).find(({ until }) => until === null) ?? null
    if ((live?.account ?? null) !== account) await replaceKeeper(tx, placeId, account, tx.actor.account)
    return done()
  },
})
