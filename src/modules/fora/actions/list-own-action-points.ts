import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import { type OwnActionPoint, ownActionPoints } from '../data/action-point-rows.ts'

export type OwnActionPoints = {
  readonly items: readonly OwnActionPoint[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

/** What the reader owes from meetings, the nearest day first, 25 a page. */
export const listOwnActionPoints = action({
  name: 'fora.list-own-action-points',
  allow: 'forum:read',
  input: z.strictObject({ ...pageFields }),
  async run(tx, { page, pageSize }) {
    const account = accountOf(tx.actor)
    if (account === null) return missing()
    const { points, total } = await ownActionPoints(tx, account, { offset: (page - 1) * pageSize, limit: pageSize })
    tx.about(...points.map(({ id }) => id))
    return done<OwnActionPoints>({ items: points, page, pageSize, total })
  },
})
