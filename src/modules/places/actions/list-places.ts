import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { districtRows } from '../data/district-rows.ts'
import { placeRows } from '../data/place-rows.ts'
import { placeKinds } from '../domain/place-kinds.ts'

/**
 * Places by name, open ones unless `state` says otherwise, of one kind or district or all, with the districts to narrow
 * by. A municipality has some tens of them; all are answered.
 */
export const listPlaces = action({
  name: 'places.list-places',
  allow: 'place:read',
  input: z.strictObject({
    kind: z.enum(placeKinds).optional(),
    district: z.uuid().optional(),
    state: z.enum(['open', 'closed', 'all']).default('open'),
  }),
  async run(tx, { kind, district, state }) {
    const places = await placeRows(tx, { ...(kind ? { kind } : {}), ...(district ? { district } : {}), state })
    const districts = await districtRows(tx)
    const mayKeepOutline = rolesAllow(tx.roles, 'outreach:lead')
    return done({ places, districts, today: tx.today, mayWrite: rolesAllow(tx.roles, 'place:write'), mayKeepOutline })
  },
})
