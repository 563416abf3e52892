import { isId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { askGuest } from '../actions/ask-guest.ts'
import { callMeeting } from '../actions/call-meeting.ts'
import type { MeetingRow } from '../actions/list-meetings.ts'
import { cancelMeeting } from '../actions/move-meeting.ts'
import { type GuestForm as GuestFacts, openGuestForm } from '../actions/open-guest-form.ts'
import { openMeetingForm } from '../actions/open-meeting-form.ts'
import { seatMessages } from '../seat-messages.ts'
import { afterForm, showForm } from './fora-form.tsx'
import { CallMeetingView, CancelMeetingView, GuestView } from './meeting-step.view.tsx'
import { GuestForm, type SeatFields } from './seat.form.ts'

const nothingTyped: FormState<never> = { values: {}, errors: [] }

/** Who will be asked, and what stands in the way; then the meeting is called. */
export const callMeetingPage = staffPage('/moeder/:meetingId/indkald', {
  get: (request) => (isId(request.params.meetingId) ? showForm(called(request)) : notFound()),

  async post(request) {
    const { actor, params } = request
    if (!isId(params.meetingId)) return notFound()
    const outcome = await callMeeting(actor, { meetingId: params.meetingId })
    return afterForm(called(request), outcome, nothingTyped, () => `/moeder/${params.meetingId}?gemt=indkaldt`)
  },
})

/** Asks once more before a meeting is called off. */
export const cancelMeetingPage = staffPage('/moeder/:meetingId/aflys', {
  get: (request) => (isId(request.params.meetingId) ? showForm(cancelled(request)) : notFound()),

  async post(request) {
    const { actor, params } = request
    if (!isId(params.meetingId)) return notFound()
    const outcome = await cancelMeeting(actor, { meetingId: params.meetingId })
    return afterForm(cancelled(request), outcome, nothingTyped, () => `/moeder/${params.meetingId}?gemt=aflyst`)
  },
})

/** Asks a guest to one meeting. */
export const guestPage = staffPage('/moeder/:meetingId/gaest', {
  get: (request) => (isId(request.params.meetingId) ? showForm(guested(request)) : notFound()),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.meetingId)) return notFound()
    const form = parseForm(GuestForm, body, language, seatMessages(language).errors)
    if (!form.ok) return showForm(guested(request), form.state)
    const outcome = await askGuest(actor, { meetingId: params.meetingId, seat: form.value })
    return afterForm(guested(request), outcome, form.state, () => `/moeder/${params.meetingId}?gemt=gaest`)
  },
})

type Request = StaffRequest<'/moeder/:meetingId'>

function called({ actor, language, params }: Request) {
  return {
    language,
    load: () => openGuestForm(actor, { meetingId: params.meetingId, step: 'call' }),
    view: (facts: GuestFacts, form: FormState<never> | null) => <CallMeetingView facts={facts} form={form} />,
  }
}

function cancelled({ actor, language, params }: Request) {
  return {
    language,
    load: () => openMeetingForm(actor, { meetingId: params.meetingId, step: 'cancel' }),
    view: (meeting: MeetingRow) => <CancelMeetingView meeting={meeting} />,
  }
}

function guested({ actor, language, params }: Request) {
  return {
    language,
    load: () => openGuestForm(actor, { meetingId: params.meetingId }),
    view: (facts: GuestFacts, form: FormState<SeatFields> | null) => <GuestView facts={facts} form={form} />,
  }
}
