import { z } from 'zod'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Finding } from '../../law/index.ts'
import { ownUnits } from '../../people/index.ts'
import { type AgendaItemRow, listAgendaItems } from '../data/agenda-items.ts'
import { type BasisRow, itemStates, newestBases } from '../data/item-gate-rows.ts'
import { findMeeting, type MeetingRow } from '../data/meetings.ts'
import type { ItemState } from '../domain/item-gate-turns.ts'
import { seatsInRoom } from '../domain/room-states.ts'
import { assessRoom } from './item-gate.ts'
import { type SeatedAttendee, seatsAt, storedQuestion } from './item-gate-question.ts'
import { type ItemRecord, recordsOf } from './item-record.ts'
import { minutesDraft } from './save-minutes.ts'
import { mayOwnOf } from './set-action-point.ts'

/** An item on the agenda as it stands on the wall: its neutral heading, and how far it has come. */
export type AgendaLine = AgendaItemRow & { readonly state: ItemState; readonly hasBasis: boolean }

/**
 * What may be shown of one item before those in the room. Only `open` carries anything of its content: while the item
 * waits, is blocked or done with there is nothing to show by mistake.
 */
export type ShownItem = { readonly line: AgendaLine } & (
  | { readonly shows: 'not-started' | 'waiting' | 'finished' | 'basis-missing' | 'reason-missing' }
  | { readonly shows: 'blocked'; readonly finding: Finding; readonly outside: readonly Outsider[] }
  | ({ readonly shows: 'open' } & OpenedItem)
)

export type OpenedItem = {
  readonly record: ItemRecord
  /** Who may own something that is agreed under it. */
  readonly owners: readonly SeatedAttendee[]
  /** What the reader was writing when the page was left. */
  readonly draft: DraftValues | null
}

/** Somebody who must leave before the item can be shown, and what the rules say of their body. */
export type Outsider = { readonly seat: SeatedAttendee; readonly finding: Finding }

export type { SeatedAttendee } from './item-gate-question.ts'

export type MeetingMode = {
  readonly meeting: MeetingRow
  readonly seats: readonly SeatedAttendee[]
  readonly agenda: readonly AgendaLine[]
  /** The item that was asked for; null when none was. */
  readonly shown: ShownItem | null
  /** The item that is on the table now. */
  readonly onTable: string | null
}

/**
 * The meeting as it stands on the wall: the room, the agenda, and one item. What may be shown is asked anew each time,
 * about those who are in the room at this moment, whatever was on the table before. For the unit that holds the meeting.
 * Refuses a meeting or item the actor may not see, another unit's, and one that was never called.
 */
export const openMeetingMode = action({
  name: 'fora.open-meeting-mode',
  allow: 'forum:write',
  purpose: 'Møde i gang',
  input: z.strictObject({ meetingId: z.uuid(), itemId: z.uuid().nullable().default(null) }),
  async run(tx, { meetingId, itemId }): Promise<Outcome<MeetingMode>> {
    tx.about(meetingId)
    const meeting = await findMeeting(tx, meetingId)
    if (!meeting) return missing()
    if (!ownUnits(tx.actor).includes(meeting.unitId)) return refuse('forbidden', 'not-your-forum')
    if (meeting.status === 'planned' || meeting.status === 'cancelled') {
      return refuse('conflict', `meeting-${meeting.status}`)
    }
    const seats = await seatsAt(tx, meetingId)
    const items = await listAgendaItems(tx, meetingId)
    const states = await itemStates(tx, meetingId)
    const bases = await newestBases(
      tx,
      items.map(({ id }) => id),
    )
    const agenda = items.map((item) => ({
      ...item,
      state: states.get(item.id) ?? ('waiting' as const),
      hasBasis: bases.has(item.id),
    }))
    const line = agenda.find(({ id }) => id === itemId)
    if (itemId !== null && !line) return missing()
    const shown = line ? await showItem(tx, meeting, seats, line, bases.get(line.id)) : null
    return done({ meeting, seats, agenda, shown, onTable: agenda.find(({ state }) => state === 'opened')?.id ?? null })
  },
})

async function showItem(
  tx: Tx,
  meeting: MeetingRow,
  seats: readonly SeatedAttendee[],
  line: AgendaLine,
  basis: BasisRow | undefined,
): Promise<ShownItem> {
  if (meeting.status !== 'running') return { line, shows: meeting.status === 'called' ? 'not-started' : 'finished' }
  if (line.part === 'closed') {
    const hidden = await hiddenClosed(tx, meeting, seats, line, basis)
    if (hidden) return hidden
  }
  if (line.state === 'finished') return { line, shows: 'finished' }
  if (line.state !== 'opened') return { line, shows: 'waiting' }
  const [record] = await recordsOf(tx, [line])
  if (!record) return { line, shows: 'waiting' }
  const mayOwn = line.part === 'open' ? () => true : await mayOwnOf(tx, meeting.unitId, line.id)
  const draft = await readDraft(tx, minutesDraft(line.id))
  return { line, shows: 'open', record, owners: seats.filter(mayOwn), draft }
}

/** Why a closed item may not be shown now; null when nobody is in the room who may not hear it. */
async function hiddenClosed(
  tx: Tx,
  meeting: MeetingRow,
  seats: readonly SeatedAttendee[],
  line: AgendaLine,
  basis: BasisRow | undefined,
): Promise<ShownItem | null> {
  if (!basis) return { line, shows: 'basis-missing' }
  const question = await storedQuestion(tx, meeting, line, basis)
  const found = question && assessRoom(question, seatsInRoom(seats))
  if (!found) return { line, shows: 'waiting' }
  if (found.outcome === 'ask' && basis.reason === '') return { line, shows: 'reason-missing' }
  if (found.outcome !== 'deny') return null
  const outside = found.outside.flatMap(({ attendeeId, finding }) => {
    const seat = seats.find((each) => each.attendeeId === attendeeId)
    return seat ? [{ seat, finding }] : []
  })
  return { line, shows: 'blocked', finding: found.finding, outside }
}
