import { z } from 'zod'
import { instantAt } from '../../../kernel/copenhagen-clock.ts'
import { TypedClock } from '../../../platform/web/typed-clock.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { meetingOutcomes } from '../domain/notification-meeting-outcomes.ts'

export type MeetingFields = 'calledBy' | 'day' | 'time' | 'place' | 'attendee' | 'noticeId' | 'caseId' | 'submissionKey'

/** When, where, who calls, who goes. No field for what is said, and no file (domain reference L42). */
export const MeetingForm = z.strictObject({
  calledBy: z.uuid(),
  day: TypedDay,
  time: TypedClock,
  place: z.string().max(200).default(''),
  attendee: z.uuid(),
  noticeId: z.uuid().optional(),
  caseId: z.uuid().optional(),
  submissionKey: z.uuid(),
})

/** The form as the action takes it. */
export function meetingInput({ day, time, noticeId, caseId, ...meeting }: z.output<typeof MeetingForm>) {
  return {
    ...meeting,
    startsAt: instantAt(day, time).toISOString(),
    noticeId: noticeId ?? null,
    caseId: caseId ?? null,
  }
}

export type WorkFields = 'outcome' | 'what' | 'dueOn' | 'owner'

export const AttendanceForm = z.strictObject({ outcome: z.enum(meetingOutcomes) })
export const TaskForm = z.strictObject({ what: z.string().max(300), dueOn: TypedDay, owner: z.uuid() })
