import { z } from 'zod'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { listPlaces } from '../../places/index.ts'
import { countVisits, type VisitRow, visitRows } from '../data/visit-rows.ts'

export type VisitList = {
  readonly rows: readonly VisitRow[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly mayLead: boolean
}

const pageSize = 25

/** Visits and street entries, newest first: one's own or everybody's, at one place or all, from a day to a day. */
export const listVisits = action({
  name: 'outreach.list-visits',
  allow: 'outreach:read',
  input: z.strictObject({
    mine: z.boolean().default(false),
    place: z.uuid().optional(),
    from: DayInput.optional(),
    to: DayInput.optional(),
    page: z.int().min(1).max(10_000).default(1),
  }),
  async run(tx, { page, ...filter }): Promise<Outcome<VisitList>> {
    const listed = await listPlaces.within(tx, { state: 'all' })
    if (listed.refused) return listed
    const rows = await visitRows(tx, filter, { limit: pageSize, offset: (page - 1) * pageSize })
    tx.about(...rows.map(({ id }) => id))
    const places = listed.value.places.map(({ id, name }) => ({ id, name }))
    const total = await countVisits(tx, filter)
    return done({ rows, total, page, pageSize, places, mayLead: rolesAllow(tx.roles, 'outreach:lead') })
  },
})
