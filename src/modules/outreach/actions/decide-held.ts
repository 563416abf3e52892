import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { countHeld, findHeld, type HeldEntry, insertDecision, waitingHeld } from '../data/held-rows.ts'
import { EntryShape } from '../domain/street-entry.ts'
import { reckonAnew } from './reckon-anew.ts'
import { storeEntry } from './store-entry.ts'

const pageSize = 25
export type HeldList = { readonly rows: readonly HeldEntry[]; readonly total: number; readonly pageSize: number }

/** Entries from phones whose owners may no longer log, for the leader to take in or leave out. */
export const listHeld = action({
  name: 'outreach.list-held-entries',
  allow: 'outreach:lead',
  input: z.strictObject({ page: z.int().min(1).max(10_000).default(1) }),
  async run(tx, { page }): Promise<Outcome<HeldList>> {
    const rows = await waitingHeld(tx, { limit: pageSize, offset: (page - 1) * pageSize })
    tx.about(...rows.map(({ id }) => id))
    return done({ rows, total: await countHeld(tx), pageSize })
  },
})

/**
 * Takes a held entry in as its owner's, by the rules every entry meets (refused with their codes, and it goes on waiting),
 * or leaves it out with a reason. Refuses what somebody decided meanwhile (`already-decided`).
 */
export const decideHeld = action({
  name: 'outreach.decide-held-entry',
  allow: 'outreach:lead',
  input: z.strictObject({
    heldId: z.uuid(),
    decision: z.enum(['taken-in', 'left-out']),
    reason: z.string().trim().max(500).default(''),
  }),
  async run(tx, { heldId, decision, reason }): Promise<Outcome<undefined>> {
    const held = await findHeld(tx, heldId)
    tx.about(heldId)
    if (!held) return missing()
    if (decision === 'left-out' && reason === '') return refuse('rule', 'reason-missing')
    if (!(await insertDecision(tx, heldId, decision, reason))) return refuse('conflict', 'already-decided')
    if (decision === 'left-out') return done()
    const entry = EntryShape.safeParse(held.content.entry)
    if (!entry.success) return refuse('rule', 'malformed')
    const { account, device } = held
    const stored = await storeEntry.within(tx, {
      entry: entry.data,
      device,
      account,
      skewSeconds: held.content.skewSeconds,
    })
    if (stored.refused) return stored
    await reckonAnew(tx, stored.value.places)
    return done()
  },
})
