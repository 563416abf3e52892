import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { readLocalChoices } from '../../law/index.ts'
import { ownUnits } from '../../people/index.ts'
import { type AgendaItemRow, countClosedItems, listAgendaItems } from '../data/agenda-items.ts'
import { listAttendees } from '../data/attendees.ts'
import { meetingsMeanwhile } from '../data/meeting-lists.ts'
import { findMeeting, type MeetingRow } from '../data/meetings.ts'
import { membersOn } from '../data/members.ts'
import { findSeries, isSeated, type SeriesRow } from '../data/series.ts'
import { isOutside } from '../domain/circle-of-series.ts'
import type { AttendeePart } from '../domain/seat-parts.ts'

export type { AgendaItemRow } from '../data/agenda-items.ts'

/** Somebody who is asked, or, before the meeting is called, somebody who will be. */
export type Invited = {
  readonly id: string
  readonly accountId: string | null
  readonly name: string
  readonly organisation: string
  readonly part: AttendeePart
  readonly outside: boolean
}

export type Clash = { readonly names: readonly string[]; readonly meeting: MeetingRow }

export type OpenedMeeting = {
  readonly meeting: MeetingRow
  readonly series: SeriesRow
  readonly invited: readonly Invited[]
  readonly agenda: readonly AgendaItemRow[]
  /** Closed items the reader may not see; only that they are there. */
  readonly hiddenItems: number
  /** Those who sit in another meeting at that time; the unit is told. */
  readonly clashes: readonly Clash[]
  readonly ours: boolean
  /** Whether the reader may see the whole series. */
  readonly seated: boolean
}

/**
 * One meeting with its agenda, as far as the reader may see it: the open part and those closed items they were let
 * into; of the others how many there are.
 */
export const openMeeting = action({
  name: 'fora.open-meeting',
  allow: 'forum:read',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }) {
    tx.about(meetingId)
    const meeting = await findMeeting(tx, meetingId)
    const series = meeting && (await findSeries(tx, meeting.seriesId))
    if (!series) return missing()
    const ours = ownUnits(tx.actor).includes(meeting.unitId)
    const agenda = await listAgendaItems(tx, meetingId)
    tx.about(...agenda.flatMap(({ caseId, inquiryId, personId }) => [caseId, inquiryId, personId]))
    const invited = await invitedTo(tx, meeting)
    const closedSeen = agenda.filter(({ part }) => part === 'closed').length
    return done<OpenedMeeting>({
      meeting,
      series,
      invited,
      agenda,
      hiddenItems: (await countClosedItems(tx, meetingId)) - closedSeen,
      clashes: ours && ['planned', 'called'].includes(meeting.status) ? await clashesOf(tx, meeting, invited) : [],
      ours,
      seated: ours || (await isSeated(tx, series.id)),
    })
  },
})

/** Those who were asked; before that, the members of the day and the guests so far. */
export async function invitedTo(tx: Tx, meeting: MeetingRow): Promise<Invited[]> {
  const local = await readLocalChoices(tx)
  const attendees = await listAttendees(tx, meeting.id)
  const day = copenhagenDate(meeting.startsAt)
  const members = meeting.status === 'planned' ? await membersOn(tx, meeting.seriesId, day) : []
  return oncePerAccount([...members, ...attendees]).map(({ id, accountId, name, organisation, part, party }) => ({
    ...{ id, accountId, name, organisation, part },
    outside: isOutside(party, meeting, tx.today, local),
  }))
}

function oncePerAccount<Seat extends { readonly accountId: string | null }>(seats: readonly Seat[]): Seat[] {
  return seats.filter(
    ({ accountId }, index) => accountId === null || seats.findIndex((seat) => seat.accountId === accountId) === index,
  )
}

async function clashesOf(tx: Tx, meeting: MeetingRow, invited: readonly Invited[]): Promise<Clash[]> {
  const clashes: Clash[] = []
  for (const other of await meetingsMeanwhile(tx, meeting)) {
    const there = new Set((await invitedTo(tx, other)).map(({ accountId }) => accountId))
    const names = invited.filter(({ accountId }) => accountId !== null && there.has(accountId)).map(({ name }) => name)
    if (names.length > 0) clashes.push({ names, meeting: other })
  }
  return clashes
}
