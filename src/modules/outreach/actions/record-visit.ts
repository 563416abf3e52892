import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { findVersion } from '../data/visit-versions.ts'
import { EntryShape } from '../domain/street-entry.ts'
import { reckonAnew } from './reckon-anew.ts'
import { type StoredEntry, storeEntry } from './store-entry.ts'

export const visitDraft = 'besoeg-skema'

/**
 * A visit written down or corrected at a desk, by the same rules as one from a phone: a correction of a wording that
 * somebody corrected meanwhile is kept beside it (`conflict`).
 */
export const recordVisit = action({
  name: 'outreach.record-visit',
  allow: 'outreach:write',
  input: z.strictObject({ entry: EntryShape }),
  async run(tx, { entry }): Promise<Outcome<StoredEntry['outcome']>> {
    const stored = await storeEntry.within(tx, { entry })
    if (stored.refused) return stored
    await reckonAnew(tx, stored.value.places)
    await discardDraft(tx, visitDraft)
    return done(stored.value.outcome)
  },
})

/** Takes an entry back that was a slip, or puts it back; `version` is the wording that was on the screen. */
export const takeBackVisit = action({
  name: 'outreach.take-back-visit',
  allow: 'outreach:write',
  input: z.strictObject({ visitId: z.uuid(), version: z.uuid(), back: z.boolean() }),
  async run(tx, { visitId, version, back }): Promise<Outcome<StoredEntry['outcome']>> {
    const shown = await findVersion(tx, version)
    if (!shown || shown.visit !== visitId) return missing()
    const { happenedAt, ...words } = shown.wording
    const earlier = shown.buildsOn ? await findVersion(tx, shown.buildsOn) : null
    const outcome = back ? 'retracted' : earlier?.wording.outcome === 'cancelled' ? 'cancelled' : 'held'
    const next = { ...words, at: happenedAt, version: newId(), buildsOn: version, outcome, concern: null } as const
    const stored = await storeEntry.within(tx, { entry: EntryShape.parse(next) })
    if (stored.refused) return stored
    await reckonAnew(tx, stored.value.places)
    return done(stored.value.outcome)
  },
})
