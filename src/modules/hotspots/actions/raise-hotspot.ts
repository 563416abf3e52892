import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { addDays } from '../../../kernel/dates.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { openPlace } from '../../places/index.ts'
import { hotspotRows } from '../data/hotspot-rows.ts'
import { hotspotBySubmission, insertHotspot, insertTurn } from '../data/hotspot-writing.ts'
import { currentRule } from '../data/rules.ts'
import { wrongWithTexts } from './text-check.ts'

/**
 * Opens a hotspot at a place, in the hands of whoever opens it. The same submission key again is the same hotspot.
 * Refuses a place that is worked with already (`already-live`, by whom), also when two do it at once.
 */
export const raiseHotspot = action({
  name: 'hotspots.raise-hotspot',
  allow: 'hotspot:write',
  input: z.strictObject({
    place: z.uuid(),
    note: z.string().trim().max(2000).default(''),
    neutral: z.boolean().default(false),
    submissionKey: z.uuid(),
  }),
  async run(tx, { place, note, neutral, submissionKey }): Promise<Outcome<string>> {
    const account = accountOf(tx.actor)
    if (!account) return missing()
    const before = await hotspotBySubmission(tx, submissionKey)
    if (before) return done(before)
    const known = await openPlace.within(tx, { placeId: place })
    if (known.refused) return missing()
    const wrong = wrongWithTexts([note], neutral)
    if (wrong) return wrong
    const { reviewDays } = await currentRule(tx)
    const reviewOn = addDays(tx.today, reviewDays)
    const id = await insertHotspot(tx, { place, owner: account, reviewOn, submissionKey })
    if (!id) {
      const same = await hotspotBySubmission(tx, submissionKey)
      if (same) return done(same)
      const first = (await hotspotRows(tx, { state: 'live' })).find((live) => live.place.id === place)
      return refuse('conflict', 'already-live', { name: first?.owner.name ?? '' })
    }
    await insertTurn(tx, id, 'opened', note, account)
    tx.about(id)
    return done(id)
  },
})
