import { accountOf } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Setting } from '../../law/index.ts'
import { ownUnits } from '../../people/index.ts'
import { listAttendees } from '../data/attendees.ts'
import { findMeeting, type MeetingRow } from '../data/meetings.ts'
import { isStepAllowed, type MeetingStatus } from '../domain/meeting-steps.ts'
import { purgeDayOf } from '../domain/purge-day.ts'

/** The meetings the police bring a list to. */
const settingsWithLists: readonly Setting[] = ['handover-meeting', 'case-meeting']

/** Names are gone through once the meeting is called, and until its minutes are approved. */
const decidable: readonly MeetingStatus[] = ['called', 'running', 'ended']

export type ListMeeting = {
  readonly refused: false
  readonly meeting: MeetingRow
  readonly account: string
  /** SSP goes through the list; the police hand it in and see no more than that. */
  readonly side: 'unit' | 'police'
}

/**
 * A meeting that takes lists, and on which side of the table the actor sits. For everybody else, a school contact at
 * the same meeting too, there is no list (missing). Refuses a forum that takes none (`no-name-list`).
 */
export async function findListMeeting(tx: Tx, meetingId: string): Promise<ListMeeting | Refused> {
  tx.about(meetingId)
  const account = accountOf(tx.actor)
  const meeting = await findMeeting(tx, meetingId)
  if (account === null || !meeting) return missing()
  const side = ownUnits(tx.actor).includes(meeting.unitId) ? 'unit' : await sideOfGuest(tx, meetingId, account)
  if (side === null) return missing()
  if (!meeting.allowsPersons || !settingsWithLists.includes(meeting.setting)) return refuse('rule', 'no-name-list')
  return { refused: false, meeting, account, side }
}

/** Whether a meeting still takes names: it is called or runs, and a list would not be erased the day it comes. */
export function takesNames({ status, endsAt }: MeetingRow, today: PlainDate): boolean {
  return isStepAllowed('hand-in-names', status) && purgeDayOf(endsAt) > today
}

/** Why it takes none. */
export function refusedNames({ status }: MeetingRow): Refused {
  return refuse('conflict', isStepAllowed('hand-in-names', status) ? 'meeting-ended' : `meeting-${status}`)
}

/** The same for going through the names: SSP only, while the meeting allows it. */
export async function findDecidableMeeting(tx: Tx, meetingId: string): Promise<ListMeeting | Refused> {
  const found = await findListMeeting(tx, meetingId)
  if (found.refused) return found
  if (found.side !== 'unit') return missing()
  const { status } = found.meeting
  return decidable.includes(status) ? found : refuse('conflict', `meeting-${status}`)
}

async function sideOfGuest(tx: Tx, meetingId: string, account: string): Promise<'police' | null> {
  const seats = await listAttendees(tx, meetingId)
  return seats.some(({ accountId, party }) => accountId === account && party.kind === 'police') ? 'police' : null
}
