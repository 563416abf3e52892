import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { hotspotRows } from '../data/hotspot-rows.ts'

/** Hotspots: those worked with unless `state` says otherwise. */
export const listHotspots = action({
  name: 'hotspots.list-hotspots',
  allow: 'hotspot:read',
  input: z.strictObject({ state: z.enum(['live', 'closed', 'all']).default('live') }),
  async run(tx, { state }) {
    return done(await hotspotRows(tx, { state }))
  },
})

/** The hotspot of each place that is worked with. */
export const liveHotspotsByPlace = action({
  name: 'hotspots.live-hotspots-by-place',
  allow: 'hotspot:read',
  input: z.strictObject({}),
  async run(tx) {
    const live = await hotspotRows(tx, { state: 'live' })
    return done<ReadonlyMap<string, string>>(new Map(live.map(({ id, place }) => [place.id, id])))
  },
})

export type { Hotspot } from '../data/hotspot-rows.ts'
