import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { beginEarlyMatter, earlyMattersOf, earlyMeetingOf, recordEarlyMeeting } from '../../disclosure/index.ts'
import type { ChosenBasis } from '../../law/index.ts'
import type { PersonIdentity } from '../../people/index.ts'
import type { AgendaItemRow } from '../data/agenda-items.ts'
import type { BasisRow } from '../data/item-gate-rows.ts'
import type { HeldItem } from './held-item.ts'
import type { ItemFacts } from './item-gate.ts'
import { subjectOf } from './item-gate-subject.ts'

export const parentsSaid = ['consented', 'refused', 'not-asked', 'not-safe-to-ask'] as const

/** What the early exchange asks beside the rest: which concern its meetings are counted by, and what the parents say. */
export const EarlyChoice = z.strictObject({
  matter: z.union([
    z.strictObject({ id: z.uuid() }),
    z.strictObject({
      concern: z.string().trim().min(1).max(300),
      /** Where there is a concern about the child already: why this one is another. */
      whyNew: z.string().trim().max(1000).default(''),
    }),
  ]),
  parents: z.enum(parentsSaid),
  violenceSuspected: z.boolean(),
})
export type EarlyChoice = z.output<typeof EarlyChoice>

type Early = { readonly matterId: string | null; readonly facts: ItemFacts['early'] }
type Choice = {
  readonly basis: ChosenBasis
  readonly reason: string
  readonly consentId: string | null
  readonly early: EarlyChoice | null
}

/**
 * The concern an item's meetings are counted by, begun here where it is a new one, and what the rules are asked about it.
 * Nothing for a basis that counts no meetings. Refuses an early exchange without a concern or about nobody, and a new
 * concern about a child that has one, without why it is another.
 */
export async function earlyMatterFor(
  tx: Tx,
  item: AgendaItemRow,
  { basis, reason, consentId, early }: Choice,
  subject: PersonIdentity | null,
): Promise<Outcome<Early>> {
  if (basis !== 'early-exchange') return done({ matterId: null, facts: nothingEarly })
  if (early === null || subject === null) return refuse('rule', 'early-missing')
  const matterId = await matterOf(tx, early.matter, subject.id)
  if (matterId.refused) return matterId
  const facts = {
    parents: early.parents,
    violenceSuspected: early.violenceSuspected,
    meetingsHeld: 0,
    specialReason: false,
  }
  return done({
    matterId: matterId.value,
    facts: await earlyFactsNow(tx, item, { earlyMatterId: matterId.value, consentId, reason }, subject, facts),
  })
}

const nothingEarly: ItemFacts['early'] = {
  meetingsHeld: 0,
  specialReason: false,
  parents: 'not-asked',
  violenceSuspected: false,
}

async function matterOf(tx: Tx, matter: EarlyChoice['matter'], personId: string): Promise<Outcome<string>> {
  if ('id' in matter) {
    const known = await earlyMattersOf(tx, personId)
    return known.some(({ id }) => id === matter.id) ? done(matter.id) : missing()
  }
  const { concern, whyNew } = matter
  const begun = await beginEarlyMatter.within(tx, { personId, matter: concern, whyNew })
  return begun.refused ? begun : done(begun.value.id)
}

type Rests = Pick<BasisRow, 'earlyMatterId' | 'consentId' | 'reason'>

/**
 * What was said about the early exchange, with the meetings held by now: others may have been counted since. The meeting
 * of this very item is not one held before it. A yes that nobody wrote down is no yes when the two meetings are spent.
 */
export async function earlyFactsNow(
  tx: Tx,
  item: Pick<AgendaItemRow, 'id'>,
  { earlyMatterId, consentId, reason }: Rests,
  subject: PersonIdentity | null,
  facts: ItemFacts['early'],
): Promise<ItemFacts['early']> {
  if (earlyMatterId === null || subject === null) return facts
  const own = await earlyMeetingOf(tx, earlyMatterId, item.id)
  const matter = (await earlyMattersOf(tx, subject.id)).find(({ id }) => id === earlyMatterId)
  const meetingsHeld = own === null ? (matter?.meetingsHeld ?? 99) : own - 1
  const isUnwritten = meetingsHeld >= 2 && consentId === null && facts.parents === 'consented'
  return { ...facts, meetingsHeld, specialReason: reason !== '', parents: isUnwritten ? 'not-asked' : facts.parents }
}

/** Counts the meeting when an item under the early exchange is opened; the same item once, however often it is. */
export async function countEarlyMeeting(tx: Tx, { item }: HeldItem, basis: BasisRow): Promise<Outcome<undefined>> {
  const { earlyMatterId: matterId, reason, consentId } = basis
  if (matterId === null) return done()
  const subject = await subjectOf(tx, item)
  const matter = subject && (await earlyMattersOf(tx, subject.id)).find(({ id }) => id === matterId)
  if (!matter) return missing()
  const counted = await recordEarlyMeeting.within(tx, {
    matterId,
    meetingsHeld: Math.min(98, matter.meetingsHeld),
    heldOn: tx.today,
    specialReason: reason.slice(0, 1000),
    consentId,
    agendaItemId: item.id,
  })
  return counted.refused ? counted : done()
}
