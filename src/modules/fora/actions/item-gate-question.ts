import type { Tx } from '../../../platform/db/transaction.ts'
import { partyOf, readFinding, readLocalChoices } from '../../law/index.ts'
import type { AgendaItemRow } from '../data/agenda-items.ts'
import { type AttendeeRow, listAttendees } from '../data/attendees.ts'
import type { BasisRow } from '../data/item-gate-rows.ts'
import type { MeetingRow } from '../data/meetings.ts'
import { newestPresences } from '../data/room-presences.ts'
import type { RoomState } from '../domain/room-states.ts'
import type { GateQuestion, ItemFacts } from './item-gate.ts'
import { earlyFactsNow } from './item-gate-early.ts'
import { type ConsentInUse, consentInUse, subjectOf } from './item-gate-subject.ts'

/** Somebody who was asked to the meeting, and where they are. */
export type SeatedAttendee = AttendeeRow & { readonly attendeeId: string; readonly state: RoomState }

/** Everybody who was asked, with where they are now. */
export async function seatsAt(tx: Tx, meetingId: string): Promise<SeatedAttendee[]> {
  const where = await newestPresences(tx, meetingId)
  return (await listAttendees(tx, meetingId)).map((attendee) => ({
    ...attendee,
    attendeeId: attendee.id,
    state: where.get(attendee.id)?.state ?? 'absent',
  }))
}

/** An SSP unit is part of the municipality's administration, whatever the directory says of it. */
const unitParty = partyOf({ kind: 'ssp-unit', standing: 'authority', drawnIn: true })

/** What the rules are asked about an item, with what is settled locally and whom the consent names today. */
export async function gateQuestion(
  tx: Tx,
  meeting: MeetingRow,
  item: ItemFacts,
  consent: ConsentInUse | null,
): Promise<GateQuestion> {
  return {
    item: { ...item, subject: { ...item.subject, consent: consent === null ? 'none' : consent.state } },
    unit: unitParty,
    unitId: meeting.unitId,
    on: tx.today,
    local: await readLocalChoices(tx),
    consentNames: consent?.names ?? null,
  }
}

/** The same for an item whose basis was chosen: as it was said then, about today. Null where it cannot be read. */
export async function storedQuestion(
  tx: Tx,
  meeting: MeetingRow,
  item: AgendaItemRow,
  basis: BasisRow,
): Promise<GateQuestion | null> {
  const stored = await readFinding.within(tx, { id: basis.findingId })
  if (stored.refused || stored.value.facts.topic !== 'exchange') return null
  const { facts } = stored.value
  const subject = await subjectOf(tx, item)
  const early = await earlyFactsNow(tx, item, basis, subject, facts.early)
  return gateQuestion(tx, meeting, { ...facts, early }, await consentInUse(tx, subject, basis))
}
