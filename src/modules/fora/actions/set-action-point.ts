import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { insertActionPoint } from '../data/action-point-rows.ts'
import { readersOf } from '../data/item-gate-grants.ts'
import { newestBases } from '../data/item-gate-rows.ts'
import { type HeldItem, holdItem } from './held-item.ts'
import { type SeatedAttendee, seatsAt } from './item-gate-question.ts'

/** As much as an action point says. */
export const longestActionPoint = 300

/**
 * Writes down what was agreed under an item: what, who, and by when. The owner is somebody at the meeting (by their seat)
 * or a name of somebody else. Of a closed item only those who were let into it can own anything by account, since an
 * owner sees what they owe. Refuses a day that has passed, and a closed item without a basis.
 */
export const setActionPoint = action({
  name: 'fora.set-action-point',
  allow: 'forum:write',
  input: z.strictObject({
    meetingId: z.uuid(),
    itemId: z.uuid(),
    what: z.string().trim().min(1).max(longestActionPoint),
    owner: z.union([
      z.strictObject({ attendeeId: z.uuid() }),
      z.strictObject({ name: z.string().trim().min(1).max(200) }),
    ]),
    dueOn: DayInput,
    submissionKey: z.uuid(),
  }),
  async run(tx, { what, owner, dueOn, submissionKey, ...ids }): Promise<Outcome<undefined>> {
    const held = await holdItem(tx, ids, 'write-minutes')
    if (held.refused) return held
    const { item, account } = held
    if (dueOn < tx.today) return refuse('rule', 'due-date-past')
    if (item.part === 'closed' && !(await newestBases(tx, [item.id])).has(item.id))
      return refuse('rule', 'item-basis-missing')
    const known = await ownerOf(tx, held, owner)
    if (known.refused) return known
    const { ownerId, outsideOwner } = known.value
    const point = { id: newId(), itemId: item.id, what, ownerId, outsideOwner, dueOn, submissionKey, setBy: account }
    // False on the second press of the button, which is no fault of anybody.
    await insertActionPoint(tx, point)
    tx.about(item.caseId, item.personId, item.inquiryId, ownerId)
    return done()
  },
})

type Owner = { readonly ownerId: string | null; readonly outsideOwner: string }

async function ownerOf(
  tx: Tx,
  { meeting, item }: HeldItem,
  owner: { attendeeId: string } | { name: string },
): Promise<Outcome<Owner> | Refused> {
  if ('name' in owner) return done({ ownerId: null, outsideOwner: owner.name })
  const seat = (await seatsAt(tx, meeting.id)).find(({ id }) => id === owner.attendeeId)
  if (!seat) return refuse('rule', 'owner-not-there')
  if (seat.accountId === null) return done({ ownerId: null, outsideOwner: seat.name })
  const mayOwn = item.part === 'open' || (await mayOwnOf(tx, meeting.unitId, item.id))(seat)
  return mayOwn ? done({ ownerId: seat.accountId, outsideOwner: '' }) : refuse('rule', 'owner-not-let-in')
}

/** Who can own something under a closed item: the unit's own, those who were let in, and who is only a name here. */
export async function mayOwnOf(tx: Tx, unitId: string, itemId: string): Promise<(seat: SeatedAttendee) => boolean> {
  const readers = await readersOf(tx, [itemId])
  return ({ accountId, organisationId }) =>
    accountId === null || organisationId === unitId || readers.some((reader) => reader.accountId === accountId)
}
