import { z } from 'zod'
import type { StaffActor } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft, isDraft, saveDraft } from '../../../platform/access/drafts.ts'
import { newestBases } from '../data/item-gate-rows.ts'
import { findMinutesBySubmission, insertMinutes, savingsOf } from '../data/minutes-rows.ts'
import { standingVersions } from '../domain/minutes-versions.ts'
import { holdItem } from './held-item.ts'

/** As much as one item takes. */
export const longestMinutes = 20_000

/** The key of the draft of an item's minutes. */
export function minutesDraft(itemId: string): string {
  return `minutes:${itemId}`
}

/**
 * Keeps what was typed under an item as the writer's draft, where it can be neither saved nor shown again: a form that
 * came back wrong while somebody was in the room who may not read it. What is too large for a draft is not kept.
 */
export async function keepMinutesDraft(
  actor: StaffActor,
  itemId: string,
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
): Promise<void> {
  const typed = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  const draft: unknown = { key: minutesDraft(itemId), values: typed }
  if (isDraft(draft)) await saveDraft(actor, draft)
}

export type SavedMinutes = {
  readonly id: string
  /** True when somebody else wrote at the same time: both texts stand, and somebody must merge them. */
  readonly besideAnother: boolean
}

/**
 * Saves the minutes of one item. Nothing is written over: each saving is a row that names the newest text its writer had
 * before them (`buildsOn`, null for an empty page), so of two who write at once both keep their words. Refuses a closed
 * item nobody has chosen a basis for, minutes that are approved, and the second press of a button (which answers with the
 * first saving). Whoever saves what stands there already changes nothing.
 */
export const saveMinutes = action({
  name: 'fora.save-minutes',
  allow: 'forum:write',
  purpose: 'Referat af et punkt på et møde',
  input: z.strictObject({
    meetingId: z.uuid(),
    itemId: z.uuid(),
    body: z.string().trim().min(1).max(longestMinutes),
    buildsOn: z.uuid().nullable().default(null),
    submissionKey: z.uuid(),
  }),
  async run(tx, { body, buildsOn, submissionKey, ...ids }): Promise<Outcome<SavedMinutes>> {
    const held = await holdItem(tx, ids, 'write-minutes')
    if (held.refused) return held
    const { item, account } = held
    tx.about(item.caseId, item.personId, item.inquiryId)
    if (item.part === 'closed' && !(await newestBases(tx, [item.id])).has(item.id))
      return refuse('rule', 'item-basis-missing')
    const before = await savingsOf(tx, [item.id])
    if (buildsOn !== null && !before.some(({ id }) => id === buildsOn)) return missing()
    await discardDraft(tx, minutesDraft(item.id))
    const standing = standingVersions(before)
    const same = standing.length === 1 && standing[0]?.body === body ? standing[0] : undefined
    const sent = (await findMinutesBySubmission(tx, item.id, submissionKey)) ?? same
    if (sent?.body === body) return done({ id: sent.id, besideAnother: standing.length > 1 })
    // Another text under the same key is another saving: nobody's words are dropped for a double click.
    const saving = { id: newId(), itemId: item.id, body, buildsOn, writtenBy: account }
    const written = await insertMinutes(tx, { ...saving, submissionKey: sent ? newId() : submissionKey })
    if (!written) return refuse('conflict', 'already-sent')
    return done({ id: saving.id, besideAnother: standingVersions([...before, saving]).length > 1 })
  },
})
