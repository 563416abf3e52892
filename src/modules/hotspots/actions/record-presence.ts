import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { hotspotById } from '../data/hotspot-rows.ts'
import { removePresence, writePresence } from '../data/presences.ts'
import { seenHeads } from '../seen.wire.ts'

/** A visit made because of a hotspot; the same visit again replaces what is known of it. */
export const recordPresence = action({
  name: 'hotspots.record-presence',
  allow: 'outreach:write',
  input: z.strictObject({
    visit: z.uuid(),
    hotspot: z.uuid(),
    happenedAt: z.date(),
    minutes: z.int().min(0).max(1440),
    staffCount: z.int().min(1).max(20),
    heads: z.enum(seenHeads),
  }),
  async run(tx, { hotspot, ...presence }) {
    const account = accountOf(tx.actor)
    if (!account || !(await hotspotById(tx, hotspot))) return missing()
    tx.about(hotspot)
    await writePresence(tx, hotspot, presence, account)
    return done()
  },
})

/** Takes a visit away from the hotspot it was made for; nothing happens where it was made for none. */
export const withdrawPresence = action({
  name: 'hotspots.withdraw-presence',
  allow: 'outreach:write',
  input: z.strictObject({ visit: z.uuid() }),
  async run(tx, { visit }) {
    await removePresence(tx, visit)
    return done()
  },
})
