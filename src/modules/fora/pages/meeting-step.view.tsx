import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  ConfirmPanel,
  ErrorSummary,
  Form,
  type FormState,
  freshForm,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { MeetingRow } from '../actions/list-meetings.ts'
import type { GuestForm } from '../actions/open-guest-form.ts'
import { meetingStepMessages } from '../meeting-step-messages.ts'
import { foraMessages } from '../messages.ts'
import { InvitedTable } from './invited.view.tsx'
import { sayFully } from './meeting-words.ts'
import type { SeatFields } from './seat.form.ts'
import { SeatChoice } from './seat-fields.view.tsx'
import { OutsideWarning } from './series-members.view.tsx'

/** Who will be asked, what stands in the way, and the button that tells them. */
export function CallMeetingView({ facts, form }: { facts: GuestForm; form: FormState<never> | null }) {
  const { language } = useView()
  const words = meetingStepMessages(language).call
  const { meeting, invited } = facts
  const here = `/moeder/${meeting.id}`
  const outside = invited.filter((each) => each.outside).map(({ name }) => name)
  return (
    <StaffPage
      title={words.title}
      subtitle={`${meeting.seriesName} · ${sayFully(meeting, language)}`}
      back={{ href: here, label: foraMessages(language).backToMeeting }}
    >
      <ErrorSummary errors={form?.errors ?? []} />
      <Obstacles facts={facts} />
      <OutsideWarning names={outside} />
      <p>{words.lead}</p>
      {invited.some(({ accountId }) => accountId === null) && <p>{words.outsideNobody}</p>}
      <InvitedTable invited={invited} />
      <Form action={`${here}/indkald`}>
        <ButtonRow>
          <Button icon="send">{words.save}</Button>
          <ButtonLink href={here} tone="quiet">
            {foraMessages(language).cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

/** A meeting needs somebody to lead it and somebody to write. */
function Obstacles({ facts: { meeting, parts } }: { facts: GuestForm }) {
  const words = meetingStepMessages(useView().language).call
  const lacking = [
    ...(parts.includes('chair') ? [] : [words.noChair]),
    ...(parts.includes('minute-taker') ? [] : [words.noMinuteTaker]),
  ]
  if (lacking.length === 0) return null
  return (
    <Alert tone="warning">
      {lacking.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <a href={`/moeder/serier/${meeting.seriesId}/medlemmer/nyt`}>{words.giveSeat}</a>
      </p>
    </Alert>
  )
}

/** Asks once more before a meeting is called off. */
export function CancelMeetingView({ meeting }: { meeting: MeetingRow }) {
  const { language } = useView()
  const words = meetingStepMessages(language).cancel
  const here = `/moeder/${meeting.id}`
  return (
    <StaffPage title={words.title} back={{ href: here, label: foraMessages(language).backToMeeting }}>
      <ConfirmPanel
        title={`${meeting.seriesName}, ${sayFully(meeting, language)}`}
        action={`${here}/aflys`}
        button={words.save}
        cancel={{ href: here }}
      >
        <p>{meeting.status === 'planned' ? words.bodyPlanned : words.body}</p>
      </ConfirmPanel>
    </StaffPage>
  )
}

/** Somebody for this meeting only. */
export function GuestView({ facts, form }: { facts: GuestForm; form: FormState<SeatFields> | null }) {
  const { language } = useView()
  const words = meetingStepMessages(language).guest
  const here = `/moeder/${facts.meeting.id}`
  const asked = new Set(facts.invited.map(({ accountId }) => accountId))
  const shown = form ?? freshForm<SeatFields>()
  return (
    <StaffPage
      title={words.title}
      subtitle={facts.meeting.seriesName}
      back={{ href: here, label: foraMessages(language).backToMeeting }}
    >
      <ErrorSummary errors={shown.errors} />
      <p>{words.lead}</p>
      <Form action={`${here}/gaest`}>
        <SeatChoice form={shown} people={facts.people.filter(({ account }) => !asked.has(account))} guest />
        <ButtonRow>
          <Button>{words.save}</Button>
          <ButtonLink href={here} tone="quiet">
            {foraMessages(language).cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
