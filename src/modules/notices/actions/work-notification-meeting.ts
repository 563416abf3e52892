import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sendLetter } from '../../../platform/mail/send-letter.ts'
import { insertMeetingTask, markTaskDone, readMeetingTasks } from '../data/notification-meeting-tasks.ts'
import { findMeeting, insertOutcome, type MeetingRow, readOutcome } from '../data/notification-meetings.ts'
import { mayRecord, meetingOutcomes } from '../domain/notification-meeting-outcomes.ts'
import { isColleague } from './record-notification-meeting.ts'

/**
 * Records whether SSP was there, or that the meeting was cancelled, and nothing else. Refuses an outcome before the
 * meeting has begun (other than that it is cancelled), and a second one (`already-recorded`, with who and when).
 */
export const recordAttendance = action({
  name: 'notices.record-attendance',
  allow: 'notice:write',
  input: z.strictObject({ meetingId: z.uuid(), outcome: z.enum(meetingOutcomes) }),
  async run(tx, { meetingId, outcome }) {
    const seen = await seenMeeting(tx, meetingId)
    if (!seen) return missing()
    if (!mayRecord(outcome, seen.meeting.startsAt, tx.now)) return refuse('rule', 'meeting-not-begun')
    if (!(await insertOutcome(tx, meetingId, seen.account, outcome))) {
      const first = await readOutcome(tx, meetingId)
      const facts = first ? { name: first.byName, time: first.at.toISOString() } : {}
      return refuse('conflict', 'already-recorded', facts)
    }
    tx.remark({ outcome })
    return done()
  },
})

/**
 * Something SSP itself is to do after a meeting, by a day; it stands in the owner's Today. Without `owner` it is the
 * actor's own. Refuses a day that has passed and an owner outside the SSP unit. The very same task twice is one.
 * A colleague gets a letter that says no more than that there is something new.
 */
export const addMeetingTask = action({
  name: 'notices.add-meeting-task',
  allow: 'notice:write',
  input: z.strictObject({
    meetingId: z.uuid(),
    what: z.string().trim().min(1).max(300),
    dueOn: DayInput,
    owner: z.uuid().nullable().default(null),
  }),
  async run(tx, { meetingId, what, dueOn, owner }) {
    const seen = await seenMeeting(tx, meetingId)
    if (!seen) return missing()
    if (dueOn < tx.today) return refuse('rule', 'due-date-past')
    const ownerId = owner ?? seen.account
    if (!(await isColleague(tx, ownerId))) return refuse('rule', 'owner-not-in-unit')
    const open = (await readMeetingTasks(tx, meetingId)).filter(({ doneAt }) => doneAt === null)
    const same = open.find((task) => task.what === what && task.dueOn === dueOn && task.owner.id === ownerId)
    if (same) return done<{ id: string }>({ id: same.id })
    const id = newId()
    await insertMeetingTask(tx, { id, meetingId, what, dueOn, ownerId, setBy: seen.account })
    if (ownerId !== seen.account) await sendLetter(tx, { letter: 'news' }, { account: ownerId })
    tx.remark({ dueOn })
    return done<{ id: string }>({ id })
  },
})

/** Says that a task is done. Done twice it is done. */
export const endMeetingTask = action({
  name: 'notices.end-meeting-task',
  allow: 'notice:write',
  input: z.strictObject({ meetingId: z.uuid(), taskId: z.uuid() }),
  async run(tx, { meetingId, taskId }) {
    const seen = await seenMeeting(tx, meetingId)
    if (!seen) return missing()
    const task = (await readMeetingTasks(tx, meetingId)).find(({ id }) => id === taskId)
    if (!task) return missing()
    await markTaskDone(tx, meetingId, taskId, seen.account)
    return done()
  },
})

/** A meeting the actor may see, named in the audit entry with what it hangs on. */
async function seenMeeting(
  tx: Tx,
  meetingId: string,
): Promise<{ readonly meeting: MeetingRow; readonly account: string } | null> {
  tx.about(meetingId)
  const account = accountOf(tx.actor)
  const meeting = await findMeeting(tx, meetingId)
  if (!meeting || account === null) return null
  tx.about(meeting.noticeId, meeting.caseId, meeting.personId)
  return { meeting, account }
}
