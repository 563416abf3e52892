import type { PlainDate } from '../../../kernel/dates.ts'
import {
  assess,
  type ExchangeFacts,
  type Finding,
  type LocalChoices,
  type Party,
  type RuleOutcome,
} from '../../law/index.ts'
import type { AttendeeRow } from '../data/attendees.ts'

/** What was said about an item when its basis was chosen. Who hears it, when, and what is settled locally comes after. */
export type ItemFacts = Pick<
  ExchangeFacts,
  'basis' | 'purpose' | 'setting' | 'subject' | 'necessity' | 'content' | 'notificationDuty' | 'early'
>

export type GateQuestion = {
  readonly item: ItemFacts
  /** The unit that holds the item: the sender. */
  readonly unit: Party
  readonly unitId: string
  readonly on: PlainDate
  readonly local: LocalChoices
  /** The bodies a live consent names; null where the item rests on none. */
  readonly consentNames: readonly string[] | null
}

type Sitting = Pick<AttendeeRow, 'organisationId' | 'party'> & { readonly attendeeId: string }

/** What the rules say of one item and the people in the room: the strictest counts, and stands on `facts`. */
export type RoomFinding = {
  readonly outcome: RuleOutcome
  readonly facts: ExchangeFacts
  readonly finding: Finding
  /** Those who may not hear it whoever else is there, each with what the rules say of their body. */
  readonly outside: readonly { readonly attendeeId: string; readonly finding: Finding }[]
}

/**
 * Asks the rules about an item before everybody in `room`: each body as the receiver, with all the others present. The
 * unit itself is only asked about when nobody else is there. Nobody in the room is nobody to tell: answers null.
 */
export function assessRoom(question: GateQuestion, room: readonly Sitting[]): RoomFinding | null {
  const strictest = receiversIn(question, room)
    .map((receiver) => findingFor(question, receiver, room))
    .toSorted((a, b) => strictness[b.finding.outcome] - strictness[a.finding.outcome])[0]
  if (!strictest) return null
  return { ...strictest, outcome: strictest.finding.outcome, outside: outsideOf(question, room) }
}

/**
 * The same for those who could stay: with everybody gone who may not hear it whoever else is there. What may be told to
 * nobody is answered as before the unit alone, so that nobody in the room is blamed for it.
 */
export function assessInsiders(question: GateQuestion, room: readonly Sitting[]): RoomFinding | null {
  const alone = aloneIn(question)
  if (findingFor(question, alone, [alone]).finding.outcome === 'deny') return assessRoom(question, [alone])
  const outside = outsideOf(question, room)
  const insiders = room.filter((seat) => !outside.some(({ attendeeId }) => attendeeId === seat.attendeeId))
  const found = assessRoom(question, insiders.length > 0 ? insiders : [alone])
  return found && { ...found, outside }
}

/** The unit with nobody else there: nothing is told to another body. */
function aloneIn({ unitId, unit }: GateQuestion): Sitting {
  return { attendeeId: '', organisationId: unitId, party: unit }
}

const strictness = { allow: 0, ask: 1, deny: 2 } as const satisfies Record<RuleOutcome, number>

function receiversIn({ unitId }: GateQuestion, room: readonly Sitting[]): Sitting[] {
  const others = room.filter(({ organisationId }) => organisationId !== unitId)
  const asked = others.length > 0 ? others : room
  return [...new Map(asked.map((seat) => [bodyOf(seat), seat])).values()]
}

/** Two from the same body are one receiver. */
function bodyOf({ organisationId, party }: Sitting): string {
  return JSON.stringify([organisationId, party])
}

/** Nobody is outside where the item may not be told to anyone: then it is not for want of a closed door. */
function outsideOf(question: GateQuestion, room: readonly Sitting[]): RoomFinding['outside'] {
  const alone = aloneIn(question)
  if (findingFor(question, alone, [alone]).finding.outcome === 'deny') return []
  return room.flatMap((seat) => {
    if (seat.organisationId === question.unitId) return []
    const { finding } = findingFor(question, seat, [seat])
    return finding.outcome === 'deny' ? [{ attendeeId: seat.attendeeId, finding }] : []
  })
}

function findingFor(question: GateQuestion, receiver: Sitting, room: readonly Sitting[]) {
  const { item, unit, on, local } = question
  const facts: ExchangeFacts = {
    ...item,
    topic: 'exchange',
    wish: 'share',
    on,
    local,
    sender: unit,
    receiver: receiver.party,
    present: room.filter(({ attendeeId }) => attendeeId !== receiver.attendeeId).map(({ party }) => party),
    subject: { ...item.subject, consent: consentTo(question, receiver) },
  }
  return { facts, finding: assess(facts) }
}

/** A yes counts for the bodies it names, and for the unit that keeps it. */
function consentTo({ item, unitId, consentNames }: GateQuestion, { organisationId }: Sitting) {
  const { consent } = item.subject
  if (consent !== 'given') return consent
  const names = [unitId, ...(consentNames ?? [])]
  return organisationId !== null && names.includes(organisationId) ? 'given' : 'none'
}
