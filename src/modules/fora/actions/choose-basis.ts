import { z } from 'zod'
import { done, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import {
  chosenBases,
  chosenPurposes,
  dataClasses,
  offenceGrounds,
  recordFinding,
  restsOnConsent,
} from '../../law/index.ts'
import type { PersonIdentity } from '../../people/index.ts'
import { insertBasis } from '../data/item-gate-rows.ts'
import { seatsInRoom } from '../domain/room-states.ts'
import { type HeldItem, holdItem } from './held-item.ts'
import { assessInsiders, type ItemFacts } from './item-gate.ts'
import { EarlyChoice, earlyMatterFor } from './item-gate-early.ts'
import { gateQuestion, type SeatedAttendee, seatsAt } from './item-gate-question.ts'
import { refusedByRules } from './item-gate-refusal.ts'
import { consentInUse, subjectOf } from './item-gate-subject.ts'

/** Whether others than the one it is about can be recognised, and whether each has a necessity of their own. */
export const otherPersons = ['none', 'necessary', 'not-necessary'] as const

export const ChooseBasis = z.strictObject({
  meetingId: z.uuid(),
  itemId: z.uuid(),
  basis: z.enum(chosenBases),
  purpose: z.enum(chosenPurposes),
  /** Why those in the room must know this now. */
  necessity: z.string().trim().min(1).max(1000),
  /** Given where a rule asks for one. */
  reason: z.string().trim().max(2000).default(''),
  consentId: z.uuid().nullable().default(null),
  early: EarlyChoice.nullable().default(null),
  exposed: z.boolean().default(false),
  released: z.enum(['no', 'prison-service', 'outside-prison-service-under-18', 'custody']).default('no'),
  radicalised: z.boolean().default(false),
  classes: z.array(z.enum(dataClasses)).default(['ordinary']),
  offenceGround: z.enum(offenceGrounds).default('none'),
  proportionate: z.enum(['yes', 'no', 'unsure']).default('yes'),
  others: z.enum(otherPersons).default('none'),
  gangTies: z.boolean().default(false),
  notificationDuty: z.boolean().default(false),
})
export type ChooseBasis = z.output<typeof ChooseBasis>

/** Who must leave before the item can be opened. */
export type ChosenBasis = { readonly outside: readonly { readonly name: string; readonly organisation: string }[] }

/**
 * Chooses on what a closed item rests, for this very item. The rules are asked about those who are in the room, or about
 * all who were asked while the meeting has not begun; those who may not hear it whoever else is there are named, and must
 * leave before the item opens. A new choice replaces the one before. Refuses an open item, a basis the forum does not
 * have, one whose consent or person is missing, and what the rules say no to or ask an ungiven reason for.
 */
export const chooseBasis = action({
  name: 'fora.choose-basis',
  allow: 'forum:write',
  purpose: 'Grundlag for et punkt på et møde',
  input: ChooseBasis,
  async run(tx, { consentId, ...said }): Promise<Outcome<ChosenBasis>> {
    const choice = { ...said, consentId: mayRestOnConsent(said.basis) ? consentId : null }
    const held = await holdItem(tx, choice, 'change-agenda')
    if (held.refused) return held
    const subject = await subjectOf(tx, held.item)
    const wrong = wrongWithChoice(choice, held, subject)
    if (wrong) return wrong
    const early = await earlyMatterFor(tx, held.item, choice, subject)
    if (early.refused) return early
    const { matterId, facts } = early.value
    const item: ItemFacts = { ...itemFacts(choice, held, subject), early: facts }
    const consent = await consentInUse(tx, subject, choice)
    const question = await gateQuestion(tx, held.meeting, item, consent)
    const seats = await seatsAt(tx, choice.meetingId)
    const found = assessInsiders(question, thoseAsked(held, seats))
    if (!found) return refuse('rule', 'nobody-in-room')
    if (found.outcome === 'deny') return refusedByRules('gate-denied', found.finding)
    if (found.outcome === 'ask' && choice.reason === '') return refusedByRules('gate-asks', found.finding)
    if (consent !== null && consent.state !== 'given') return refuse('rule', 'consent-missing')
    const outside = found.outside.flatMap(({ attendeeId }) => seats.filter((seat) => seat.attendeeId === attendeeId))
    const kept = await keepBasis(tx, held, choice, matterId, found.facts)
    return kept.refused ? kept : done({ outside: outside.map(({ name, organisation }) => ({ name, organisation })) })
  },
})

async function keepBasis(
  tx: Tx,
  { item, account }: HeldItem,
  { basis, purpose, necessity, reason, consentId }: ChooseBasis,
  earlyMatterId: string | null,
  facts: Parameters<(typeof recordFinding)['within']>[1]['facts'],
): Promise<Outcome<undefined>> {
  const recorded = await recordFinding.within(tx, { aboutKind: 'agenda-item', aboutId: item.id, facts })
  if (recorded.refused) return recorded
  const chosen = { basis, purpose, necessity, reason, consentId, earlyMatterId }
  await insertBasis(tx, { ...chosen, itemId: item.id, findingId: recorded.value.id, decidedBy: account })
  tx.about(item.caseId, item.personId, item.inquiryId)
  tx.remark({ basis, purpose })
  return done()
}

function wrongWithChoice(
  choice: ChooseBasis,
  { item, meeting }: HeldItem,
  subject: PersonIdentity | null,
): Refused | null {
  if (item.part === 'open') return refuse('rule', 'open-item')
  const offered: readonly string[] = meeting.bases
  if (!offered.includes(choice.basis)) return refuse('rule', 'basis-not-offered')
  if (mayRestOnConsent(choice.basis) && subject === null) return refuse('rule', 'person-missing')
  return restsOnConsent(choice.basis) && choice.consentId === null ? refuse('rule', 'consent-missing') : null
}

/** What rests on no consent keeps none, whatever was posted. */
function mayRestOnConsent(basis: ChooseBasis['basis']): boolean {
  return restsOnConsent(basis) || basis === 'early-exchange'
}

/** Those in the room; before the meeting begins all who were asked. */
function thoseAsked({ meeting }: HeldItem, seats: readonly SeatedAttendee[]): readonly SeatedAttendee[] {
  return meeting.status === 'running' ? seatsInRoom(seats) : seats
}

function itemFacts(
  choice: ChooseBasis,
  { meeting }: HeldItem,
  subject: PersonIdentity | null,
): Omit<ItemFacts, 'early'> {
  const { exposed, released, radicalised, classes, proportionate, gangTies, offenceGround } = choice
  return {
    basis: choice.basis,
    purpose: choice.purpose,
    setting: meeting.setting,
    subject: { identified: true, age: subject?.age ?? null, consent: 'none', exposed, released, radicalised },
    necessity: 'stated',
    content: { classes, proportionate, otherPersons: othersOf(choice.others), gangTies, offenceGround },
    notificationDuty: choice.notificationDuty,
  }
}

function othersOf(others: ChooseBasis['others']) {
  return others === 'none' ? [] : [{ necessity: others === 'necessary' }]
}
