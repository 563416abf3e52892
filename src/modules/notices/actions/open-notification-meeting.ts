import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Colleague, listColleagues } from '../../directory/index.ts'
import { identifyPersons } from '../../people/index.ts'
import { readChildNames } from '../data/notice-contents.ts'
import { type MeetingTask, readMeetingTasks } from '../data/notification-meeting-tasks.ts'
import { findMeeting, type MeetingRow } from '../data/notification-meetings.ts'

/** A meeting with whom it is about, where anything here says so. */
export type NamedMeeting = MeetingRow & { readonly childName: string | null }

export type OpenedMeeting = NamedMeeting & {
  readonly tasks: readonly MeetingTask[]
  /** Who can own a task. */
  readonly colleagues: readonly Colleague[]
}

/** One underretningssamtale: when, where, who goes, whether SSP was there, and what SSP itself is to do. */
export const openMeeting = action({
  name: 'notices.open-meeting',
  allow: 'notice:write',
  input: z.strictObject({ meetingId: z.uuid() }),
  async run(tx, { meetingId }) {
    tx.about(meetingId)
    const row = await findMeeting(tx, meetingId)
    if (!row) return missing()
    const [meeting] = await namedMeetings(tx, [row])
    if (!meeting) return missing()
    const tasks = await readMeetingTasks(tx, meetingId)
    return done<OpenedMeeting>({ ...meeting, tasks, colleagues: await colleaguesOf(tx) })
  },
})

/** Meetings with the names of those they are about; all of them named in the audit entry. */
export async function namedMeetings(tx: Tx, rows: readonly MeetingRow[]): Promise<NamedMeeting[]> {
  const written = await readChildNames(
    tx,
    rows.flatMap(({ noticeId }) => noticeId ?? []),
  )
  const persons = await identifyPersons(
    tx,
    rows.map(({ personId }) => personId),
  )
  tx.about(...rows.flatMap(({ id, noticeId, caseId }) => [id, noticeId, caseId]))
  return rows.map((row) => ({
    ...row,
    childName: (row.noticeId && written.get(row.noticeId)) || (row.personId && persons.get(row.personId)?.name) || null,
  }))
}

/** Those of SSP who can go to a meeting and own a task. */
export async function colleaguesOf(tx: Tx): Promise<readonly Colleague[]> {
  const listed = await listColleagues.within(tx, {})
  return listed.refused ? [] : listed.value
}
