import { isId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openMeeting } from '../actions/open-notification-meeting.ts'
import { addMeetingTask, endMeetingTask, recordAttendance } from '../actions/work-notification-meeting.ts'
import { notificationMeetingMessages } from '../notification-meeting-messages.ts'
import { noticeErrors, refusedNotice } from './notice-refusal.ts'
import { AttendanceForm, TaskForm, type WorkFields } from './notification-meeting.form.ts'
import { MeetingView } from './notification-meeting.view.tsx'

type Request = StaffRequest<'/underretningssamtaler/:meetingId'>

/** One underretningssamtale: when, where, who of SSP, whether they were there, and what they are to do themselves. */
export const notificationMeetingPage = staffPage('/underretningssamtaler/:meetingId', {
  get: (request) => show(request, null),
})

/** Whether SSP was there. */
export const attendancePage = staffPage('/underretningssamtaler/:meetingId/fremmoede', {
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.meetingId)) return notFound()
    const form = parseForm(AttendanceForm, body, language, notificationMeetingMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await recordAttendance(actor, { ...form.value, meetingId: params.meetingId })
    return after(request, outcome, form.state, 'fremmoede')
  },
})

/** Something SSP itself is to do. */
export const meetingTaskPage = staffPage('/underretningssamtaler/:meetingId/opgave', {
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.meetingId)) return notFound()
    const form = parseForm(TaskForm, body, language, notificationMeetingMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await addMeetingTask(actor, { ...form.value, meetingId: params.meetingId })
    return after(request, outcome, form.state, 'opgave')
  },
})

/** It is done. */
export const endMeetingTaskPage = staffPage('/underretningssamtaler/:meetingId/opgave/:taskId', {
  async post(request) {
    const { actor, params } = request
    const { meetingId, taskId } = params
    if (!isId(meetingId) || !isId(taskId)) return notFound()
    return after(request, await endMeetingTask(actor, { meetingId, taskId }), freshForm(), 'gjort')
  },
})

async function after(
  request: Request,
  outcome: Outcome<unknown>,
  form: FormState<WorkFields>,
  saved: string,
): Promise<Answer> {
  if (!outcome.refused) return redirect(`/underretningssamtaler/${request.params.meetingId}?gemt=${saved}`)
  const errors = noticeErrors(outcome, request)
  if (errors.length === 0) return refusedNotice(outcome, request)
  const answer = await show(request, { ...form, errors })
  return answer.kind === 'view' && outcome.kind === 'conflict' ? conflict(answer.view) : answer
}

async function show(request: Request, sent: FormState<WorkFields> | null): Promise<Answer> {
  const { actor, params, query } = request
  if (!isId(params.meetingId)) return notFound()
  const outcome = await openMeeting(actor, { meetingId: params.meetingId })
  if (outcome.refused) return refusedNotice(outcome, request)
  const form = sent ?? freshForm<WorkFields>({ owner: actor.account })
  const view = <MeetingView meeting={outcome.value} form={form} saved={sent ? null : query.get('gemt')} />
  return sent ? invalid(view) : ok(view)
}
