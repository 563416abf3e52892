import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { countHeldOf, heldAlready, insertHeld } from '../data/held-rows.ts'
import { waitForOwnTurn } from '../data/visit-writing.ts'
import { namesOf, skewOf } from '../domain/street-entry.ts'
import { type EntryAnswer, mostEntries } from '../street-log.wire.ts'
import type { Batch } from './hand-in-entries.ts'

/** How many entries of one phone may wait for the leader: a lost phone must not fill the house. */
export const mostHeld = 500

/**
 * Keeps entries of a phone whose owner may no longer log, sealed, until the leader takes them in or leaves them out. The
 * same entry again is held once. Nothing of them is judged here, so nothing is lost. Beyond `mostHeld` an entry is
 * refused with `held-full`, and the phone keeps it.
 */
export const holdEntries = action({
  name: 'outreach.hold-entries',
  allow: 'system',
  input: z.strictObject({
    device: z.strictObject({
      id: z.uuid(),
      account: z.uuid(),
      state: z.enum(['role-lost', 'account-closed', 'signed-out', 'device-expired']),
    }),
    sentAt: z.date(),
    entries: z.array(z.unknown()).max(mostEntries),
  }),
  async run(tx, { device, sentAt, entries }) {
    const skewSeconds = skewOf(sentAt, tx.now)
    await waitForOwnTurn(tx, device.account)
    let waiting = await countHeldOf(tx, device.id)
    const answers: EntryAnswer[] = []
    for (const entry of entries) {
      const isHeld = await heldAlready(tx, device.id, entry)
      if (!isHeld && waiting >= mostHeld) {
        answers.push({ ...namesOf(entry), outcome: 'refused', code: 'held-full' })
        continue
      }
      if (!isHeld) waiting += 1
      tx.about(await insertHeld(tx, device, { entry, skewSeconds }))
      answers.push({ ...namesOf(entry), outcome: 'held' })
    }
    tx.remark({ entries: entries.length, refused: answers.filter(({ outcome }) => outcome === 'refused').length })
    return done<Batch>({ answers })
  },
})
