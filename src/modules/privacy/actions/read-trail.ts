import { z } from 'zod'
import { instantAt } from '../../../kernel/copenhagen-clock.ts'
import { addDays, plainDate } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action, allActions } from '../../../platform/access/action.ts'
import { countAbout, countEntries, entriesAbout, findActors, findEntries } from '../data/entries.ts'

export type { Entry } from '../data/entries.ts'

export const trailPageSize = 50

/** What to look for in the trail. `from` and `to` are days in Denmark, both included. */
export const TrailFilter = z.strictObject({
  account: z.uuid().optional(),
  action: z.string().max(100).optional(),
  subject: z.uuid().optional(),
  refused: z.literal('ja').optional(),
  /** Shows what the system does by itself and visitors merely read too: most of the trail, seldom what is looked for. */
  routine: z.literal('ja').optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/**
 * The audit trail for those who review it (leader, data protection officer): what everybody did and saw, refused
 * attempts too. Reading the trail is itself an entry. Logs must be looked at regularly, not kept only (domain RL-04).
 */
export const readTrail = action({
  name: 'privacy.read-trail',
  allow: 'audit:read',
  purpose: 'Kontrol af log',
  input: TrailFilter,
  async run(tx, input) {
    const place = { offset: (input.page - 1) * trailPageSize, limit: trailPageSize }
    const filter = {
      account: input.account ?? null,
      action: input.action ?? null,
      refusedOnly: input.refused === 'ja',
      withRoutine: input.routine === 'ja' || input.action !== undefined,
      from: input.from ? instantAt(plainDate(input.from), '00:00') : null,
      before: input.to ? instantAt(addDays(plainDate(input.to), 1), '00:00') : null,
    }
    const entries = input.subject ? await entriesAbout(tx, input.subject, place) : await findEntries(tx, filter, place)
    const total = input.subject ? await countAbout(tx, input.subject) : await countEntries(tx, filter)
    tx.about(input.subject)
    tx.remark({
      shown: entries.length,
      page: input.page,
      ofAccount: input.account ?? null,
      ofAction: input.action ?? null,
    })
    return done({ entries, total, actors: await findActors(tx) })
  },
})

/** The names of everything that can stand in the trail, to choose from. */
export function loggedActions(): string[] {
  return allActions()
    .map((each) => each.definition.name)
    .toSorted()
}
