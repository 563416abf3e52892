import { z } from 'zod'
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { holdConsent } from '../../disclosure/index.ts'
import { recordFinding } from '../../law/index.ts'
import { letIntoItem } from '../data/item-gate-grants.ts'
import { type BasisRow, insertItemTurn, itemStates, newestBases } from '../data/item-gate-rows.ts'
import { seatsInRoom } from '../domain/room-states.ts'
import { type HeldItem, holdItem } from './held-item.ts'
import { assessRoom } from './item-gate.ts'
import { countEarlyMeeting } from './item-gate-early.ts'
import { seatsAt, storedQuestion } from './item-gate-question.ts'
import { refusedByRules } from './item-gate-refusal.ts'

/** How long those who heard a closed item may read its minutes. A choice of our own, not the law's. */
export const readingDays = 90

/**
 * Puts an item on the table, and whatever was there aside. A closed one opens only on the basis chosen for it and a
 * finding about everybody who is in the room at this moment; those of them who can sign in may read its minutes for 90
 * days. Refuses a closed item without a basis, an empty room, and what the rules say no to (`gate-denied`, with their
 * words) or ask a reason for that the basis does not have (`gate-asks`).
 */
export const openItem = action({
  name: 'fora.open-item',
  allow: 'forum:write',
  purpose: 'Et punkt på et møde',
  input: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid() }),
  async run(tx, ids) {
    const held = await holdItem(tx, ids, 'record-room')
    if (held.refused) return held
    for (const [itemId, state] of await itemStates(tx, ids.meetingId)) {
      if (state !== 'opened' || itemId === ids.itemId) continue
      await insertItemTurn(tx, { itemId, kind: 'paused', findingId: null, madeBy: held.account })
    }
    if (held.item.part === 'closed') return openClosed(tx, held)
    await insertItemTurn(tx, { itemId: ids.itemId, kind: 'opened', findingId: null, madeBy: held.account })
    return done()
  },
})

async function openClosed(tx: Tx, held: HeldItem): Promise<Outcome<undefined>> {
  const basis = (await newestBases(tx, [held.item.id])).get(held.item.id)
  if (!basis) return refuse('rule', 'item-basis-missing')
  const opened = await openBefore(tx, held, basis)
  return opened.refused ? opened : countEarlyMeeting(tx, held, basis)
}

/**
 * Opens a closed item before those in the room, and lets them into it; also when somebody comes in while it is open.
 * Refuses what the rules say no to about this very room.
 */
export async function openBefore(tx: Tx, held: HeldItem, basis: BasisRow): Promise<Outcome<undefined>> {
  const { meeting, item, account } = held
  tx.about(item.caseId, item.personId, item.inquiryId)
  if (basis.consentId !== null) await holdConsent(tx, basis.consentId)
  const question = await storedQuestion(tx, meeting, item, basis)
  const room = seatsInRoom(await seatsAt(tx, meeting.id))
  const found = question && assessRoom(question, room)
  if (!found) return refuse('rule', 'nobody-in-room')
  if (found.outcome === 'deny') return refusedByRules('gate-denied', found.finding)
  if (found.outcome === 'ask' && basis.reason === '') return refusedByRules('gate-asks', found.finding)
  if (basis.consentId !== null && question?.item.subject.consent !== 'given') return refuse('rule', 'consent-missing')
  const recorded = await recordFinding.within(tx, { aboutKind: 'agenda-item', aboutId: item.id, facts: found.facts })
  if (recorded.refused) return recorded
  await insertItemTurn(tx, { itemId: item.id, kind: 'opened', findingId: recorded.value.id, madeBy: account })
  await letIntoItem(tx, {
    itemId: item.id,
    accounts: room.flatMap(({ accountId }) => accountId ?? []),
    until: new Date(tx.now.getTime() + readingDays * 86_400_000),
    givenBy: account,
  })
  tx.remark({ room: room.length })
  return done()
}
