import { isId, newId } from '../../../kernel/ids.ts'
import { type FormState, fieldValue, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { listMeetings } from '../actions/list-notification-meetings.ts'
import { type MeetingFormFacts, openMeetingForm, recordMeeting } from '../actions/record-notification-meeting.ts'
import { notificationMeetingMessages } from '../notification-meeting-messages.ts'
import { pageNumberIn } from './notice-addresses.ts'
import { noticeErrors, refusedNotice } from './notice-refusal.ts'
import { type MeetingFields, MeetingForm, meetingInput } from './notification-meeting.form.ts'
import { MeetingFormView } from './notification-meeting-form.view.tsx'
import { MeetingsView, meetingPaths } from './notification-meetings.view.tsx'

/** The underretningssamtaler to come, and those that are over. */
export const notificationMeetingsPage = staffPage('/underretningssamtaler', {
  async get(request) {
    const { actor, query } = request
    const shelf = query.get('vis') === meetingPaths.over ? 'over' : 'coming'
    const outcome = await listMeetings(actor, { shelf, page: pageNumberIn(query) })
    return outcome.refused ? refusedNotice(outcome, request) : ok(<MeetingsView list={outcome.value} shelf={shelf} />)
  },
})

type Request = StaffRequest<'/underretningssamtaler/ny'>
type Origin = { readonly noticeId: string | null; readonly caseId: string | null }

/** A meeting the family unit has called: from a notification (`?underretning=`), a case (`?sag=`), or nothing. */
export const newNotificationMeetingPage = staffPage('/underretningssamtaler/ny', {
  get: (request) =>
    show(request, { noticeId: request.query.get('underretning'), caseId: request.query.get('sag') }, null),

  async post(request) {
    const { actor, body, language } = request
    const origin = { noticeId: body.fields.noticeId?.[0] ?? null, caseId: body.fields.caseId?.[0] ?? null }
    const form = parseForm(MeetingForm, body, language, notificationMeetingMessages(language).errors)
    if (!form.ok) return show(request, origin, form.state)
    const outcome = await recordMeeting(actor, meetingInput(form.value))
    if (!outcome.refused) return redirect(`/underretningssamtaler/${outcome.value.id}?gemt=ny`)
    const errors = noticeErrors(outcome, request)
    return errors.length > 0 ? show(request, origin, { ...form.state, errors }) : refusedNotice(outcome, request)
  },
})

async function show(request: Request, origin: Origin, sent: FormState<MeetingFields> | null): Promise<Answer> {
  if (Object.values(origin).some((id) => id !== null && !isId(id))) return notFound()
  const outcome = await openMeetingForm(request.actor, origin)
  if (outcome.refused) return refusedNotice(outcome, request)
  const facts = outcome.value
  const form =
    sent ?? freshForm<MeetingFields>({ attendee: request.actor.account, calledBy: facts.receiverId ?? onlyUnit(facts) })
  const key = fieldValue(form, 'submissionKey')
  const view = (
    <MeetingFormView
      facts={facts}
      form={form}
      hidden={{
        noticeId: origin.noticeId ?? undefined,
        caseId: origin.caseId ?? undefined,
        submissionKey: isId(key) ? key : newId(),
      }}
    />
  )
  return sent ? invalid(view) : ok(view)
}

function onlyUnit({ units }: MeetingFormFacts): string {
  const [first, ...others] = units
  return first && others.length === 0 ? first.id : ''
}
