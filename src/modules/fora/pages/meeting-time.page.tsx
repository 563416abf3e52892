import { isId, newId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import type { MeetingRow } from '../actions/list-meetings.ts'
import { moveMeeting } from '../actions/move-meeting.ts'
import { openMeetingForm } from '../actions/open-meeting-form.ts'
import { openSeriesForm, type SeriesForm } from '../actions/open-series-form.ts'
import { planMeeting } from '../actions/plan-meeting.ts'
import { meetingStepMessages } from '../meeting-step-messages.ts'
import { afterForm, showForm } from './fora-form.tsx'
import { MoveMeetingForm, PlanMeetingForm, type TimeFields } from './meeting-time.form.ts'
import { MoveMeetingView, PlanMeetingView } from './meeting-time.view.tsx'

/** Plans one meeting of a series, or several with the space its cadence says. */
export const planMeetingPage = staffPage('/moeder/serier/:seriesId/moede', {
  get: (request) => (isId(request.params.seriesId) ? showForm(planned(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.seriesId)) return notFound()
    const form = parseForm(PlanMeetingForm, body, language, meetingStepMessages(language).plan.errors)
    if (!form.ok) return showForm(planned(request), form.state)
    const outcome = await planMeeting(actor, { ...form.value, seriesId: params.seriesId })
    return afterForm(planned(request), outcome, form.state, ({ id }) => `/moeder/${id}?gemt=planlagt`)
  },
})

/** Gives a meeting another time or place. */
export const moveMeetingPage = staffPage('/moeder/:meetingId/flyt', {
  get: (request) => (isId(request.params.meetingId) ? showForm(moved(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.meetingId)) return notFound()
    const form = parseForm(MoveMeetingForm, body, language, meetingStepMessages(language).plan.errors)
    if (!form.ok) return showForm(moved(request), form.state)
    const outcome = await moveMeeting(actor, { ...form.value, meetingId: params.meetingId })
    return afterForm(moved(request), outcome, form.state, () => `/moeder/${params.meetingId}?gemt=flyttet`)
  },
})

function planned({ actor, body, language, params }: StaffRequest<'/moeder/serier/:seriesId/moede'>) {
  const [key] = body.fields.submissionKey ?? []
  return {
    language,
    load: () => openSeriesForm(actor, { seriesId: params.seriesId }),
    view: ({ series }: SeriesForm, form: FormState<TimeFields> | null) => (
      <PlanMeetingView series={series} form={form} submissionKey={key ?? newId()} />
    ),
  }
}

function moved({ actor, language, params }: StaffRequest<'/moeder/:meetingId/flyt'>) {
  return {
    language,
    load: () => openMeetingForm(actor, { meetingId: params.meetingId, step: 'move' }),
    view: (meeting: MeetingRow, form: FormState<TimeFields> | null) => (
      <MoveMeetingView meeting={meeting} form={form} />
    ),
  }
}
