import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { observationPoints } from '../data/observation-points.ts'

/**
 * Where the observations that count were made from `from` until just before `until`: a position and a district each,
 * where they are known, and nothing else of them. For the map, which shows squares and districts, never one observation.
 */
export const listObservationPoints = action({
  name: 'hotspots.list-observation-points',
  allow: 'hotspot:read',
  input: z.strictObject({ from: z.date(), until: z.date() }),
  async run(tx, period) {
    return done(await observationPoints(tx, period))
  },
})
