import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { outlineRow } from '../data/outline-rows.ts'

/** The outline of the municipality as GeoJSON, with where it is from and whether it is exact; null where none is kept. */
export const readOutline = action({
  name: 'places.read-outline',
  allow: 'place:read',
  input: z.strictObject({}),
  async run(tx) {
    return done(await outlineRow(tx))
  },
})
