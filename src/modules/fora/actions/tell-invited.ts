import type { Tx } from '../../../platform/db/transaction.ts'
import type { MailMeeting } from '../../../platform/mail/mail-letter.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { listAttendees } from '../data/attendees.ts'
import { findMeeting, type MeetingRow } from '../data/meetings.ts'

/**
 * Tells those who were asked, by mail, what has become of a meeting: its time, its place and the neutral name of the
 * series, and nothing of what is on the agenda. Only those with an account get a letter; with `only`, that one.
 */
export async function tellInvited(
  tx: Tx,
  meetingId: string,
  letter: 'meeting-called' | 'meeting-changed' | 'meeting-cancelled',
  only?: string,
): Promise<void> {
  const meeting = await findMeeting(tx, meetingId)
  if (!meeting) return
  for (const { accountId } of await listAttendees(tx, meetingId)) {
    if (accountId === null || (only !== undefined && accountId !== only)) continue
    await sendLetter(tx, { letter, meeting: neutralFacts(meeting) }, { account: accountId })
  }
}

function neutralFacts({ id, sequence, seriesName, place, startsAt, endsAt }: MeetingRow): MailMeeting {
  return { id, sequence, name: seriesName, place, startsAt, endsAt }
}
