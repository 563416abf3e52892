import { z } from 'zod'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { listPlaces } from '../../places/index.ts'
import { countVisits, type VisitRow, visitRows } from '../data/visit-rows.ts'

export type VisitList = {
  readonly rows: readonly VisitRow[]
  /** At most 5,000; `isMore` says that there are more. */
  readonly total: number
  readonly isMore: boolean
  readonly page: number
  readonly pageSize: number
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly mayLead: boolean
}

const pageSize = 25
/** Further back one asks for a period. */
const mostCounted = 5_000
export const mostPages = mostCounted / pageSize

/** Visits and street entries, newest first: one's own or everybody's, at one place or all, from a day to a day. */
export const listVisits = action({
  name: 'outreach.list-visits',
  allow: 'outreach:read',
  input: z.strictObject({
    mine: z.boolean().default(false),
    place: z.uuid().optional(),
    from: DayInput.optional(),
    to: DayInput.optional(),
    page: z.int().min(1).max(mostPages).default(1),
  }),
  async run(tx, { page, ...filter }): Promise<Outcome<VisitList>> {
    const listed = await listPlaces.within(tx, { state: 'all' })
    if (listed.refused) return listed
    const rows = await visitRows(tx, filter, { limit: pageSize, offset: (page - 1) * pageSize })
    tx.about(...rows.map(({ id }) => id))
    const places = listed.value.places.map(({ id, name }) => ({ id, name }))
    const counted = await countVisits(tx, filter, mostCounted)
    const total = Math.min(counted, mostCounted)
    return done({
      rows,
      total,
      isMore: counted > mostCounted,
      page,
      pageSize,
      places,
      mayLead: rolesAllow(tx.roles, 'outreach:lead'),
    })
  },
})
