import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertHeld } from '../data/held-rows.ts'
import { namesOf, skewOf } from '../domain/street-entry.ts'
import { type EntryAnswer, mostEntries } from '../street-log.wire.ts'
import type { Batch } from './hand-in-entries.ts'

/**
 * Keeps entries of a phone whose owner may no longer log, sealed, until the leader takes them in or leaves them out. The
 * same entry again is held once. Nothing of them is judged here, so nothing is lost.
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
    const answers: EntryAnswer[] = []
    for (const entry of entries) {
      tx.about(await insertHeld(tx, device, { entry, skewSeconds }))
      answers.push({ ...namesOf(entry), outcome: 'held' })
    }
    tx.remark({ entries: entries.length })
    return done<Batch>({ answers })
  },
})
