import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { reckonDuePlaces } from '../data/due-places.ts'

/** When each place is due, reckoned anew. */
export const reckonAllPlaces = action({
  name: 'outreach.reckon-due-places',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    await reckonDuePlaces(tx, 'all')
    return done()
  },
})
