import { z } from 'zod'
import { done, missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { identifyPersons } from '../../people/index.ts'
import {
  type EarlyMatterRow,
  holdMatter,
  insertEarlyMeeting,
  insertMatter,
  mattersAbout,
  meetingOfItem,
} from '../data/early-meetings.ts'

export type EarlyMatter = EarlyMatterRow

/** The matters about a child under the early-exchange rule, the newest first, with how many meetings each has had. */
export async function earlyMattersOf(tx: Tx, personId: string): Promise<EarlyMatter[]> {
  tx.about(personId)
  return mattersAbout(tx, personId)
}

/** The number of the meeting an item of an agenda was counted as in a matter; null while it was not. */
export async function earlyMeetingOf(tx: Tx, matterId: string, agendaItemId: string): Promise<number | null> {
  return meetingOfItem(tx, matterId, agendaItemId)
}

/**
 * Begins the counting of meetings about one concern for one child (former serviceloven § 49 a; rules R49-04 to R49-06).
 * The counter starts anew with a new matter alone, and another about the same child needs a reason why it is new:
 * `why-new-missing`. Refuses a child the actor does not work with.
 */
export const beginEarlyMatter = action({
  name: 'disclosure.begin-early-matter',
  allow: 'forum:write',
  purpose: 'Tidlig udveksling om et udsat barn',
  input: z.strictObject({
    personId: z.uuid(),
    matter: z.string().trim().min(1).max(300),
    whyNew: z.string().trim().max(1000).default(''),
  }),
  async run(tx, { personId, matter, whyNew }) {
    tx.about(personId)
    if (tx.actor.kind !== 'staff' || !(await identifyPersons(tx, [personId])).has(personId)) return missing()
    const before = await mattersAbout(tx, personId)
    if (before.length > 0 && whyNew === '') return refuse('rule', 'why-new-missing')
    const id = await insertMatter(tx, { personId, matter, whyNew, begunBy: tx.actor.account })
    if (id === null) return refuse('conflict', 'matter-begun-meanwhile')
    tx.about(id)
    return done<{ id: string }>({ id })
  },
})

/**
 * Counts a meeting about a matter: the first, a second in special cases, no third without consent. `meetingsHeld` is what
 * the rules were asked with: when somebody has counted another meeting since, they must be asked anew
 * (`meeting-counted-meanwhile`). The same item of an agenda counts once. Answers which meeting it is.
 */
export const recordEarlyMeeting = action({
  name: 'disclosure.record-early-meeting',
  allow: 'forum:write',
  purpose: 'Tidlig udveksling om et udsat barn',
  input: z.strictObject({
    matterId: z.uuid(),
    meetingsHeld: z.int().min(0).max(98),
    heldOn: DayInput,
    specialReason: z.string().trim().max(1000).default(''),
    consentId: z.uuid().nullable().default(null),
    agendaItemId: z.uuid().nullable().default(null),
  }),
  async run(tx, { matterId, meetingsHeld, heldOn, specialReason, consentId, agendaItemId }) {
    const matter = await holdMatter(tx, matterId)
    tx.about(matterId, matter?.personId)
    if (!matter || tx.actor.kind !== 'staff') return missing()
    const counted = agendaItemId === null ? null : await meetingOfItem(tx, matterId, agendaItemId)
    if (counted !== null) return done<{ ordinal: number }>({ ordinal: counted })
    const wrong = wrongWithMeeting(matter, { meetingsHeld, specialReason, consentId })
    if (wrong) return wrong
    const ordinal = matter.meetingsHeld + 1
    const recordedBy = tx.actor.account
    const meeting = { matterId, ordinal, heldOn, specialReason, consentId, agendaItemId, recordedBy }
    if (!(await insertEarlyMeeting(tx, meeting))) return refuse('conflict', 'meeting-counted-meanwhile')
    tx.remark({ ordinal })
    return done<{ ordinal: number }>({ ordinal })
  },
})

function wrongWithMeeting(
  matter: EarlyMatterRow,
  told: { meetingsHeld: number; specialReason: string; consentId: string | null },
): Refused | null {
  if (matter.meetingsHeld !== told.meetingsHeld) return refuse('conflict', 'meeting-counted-meanwhile')
  if (told.consentId !== null || matter.meetingsHeld === 0) return null
  if (matter.meetingsHeld >= 2) return refuse('rule', 'no-third-meeting')
  return told.specialReason === '' ? refuse('rule', 'special-reason-missing') : null
}
