import {
  Alert,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  IdentityBar,
  Notice,
  Select,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { MeetingFormFacts } from '../actions/record-notification-meeting.ts'
import { notificationMeetingMessages } from '../notification-meeting-messages.ts'
import type { MeetingFields as Fields } from './notification-meeting.form.ts'

/** When, where, who calls, who goes: and why there is no room for more. */
export function MeetingFormView({
  facts,
  form,
  hidden,
}: {
  facts: MeetingFormFacts
  form: FormState<Fields>
  hidden: Readonly<Record<string, string | undefined>>
}) {
  const words = notificationMeetingMessages(useView().language)
  return (
    <StaffPage
      title={words.formTitle}
      back={{ href: '/underretningssamtaler', label: words.back }}
      identity={facts.childName !== null && <IdentityBar name={facts.childName} />}
    >
      <ErrorSummary errors={form.errors} />
      <Notice>
        <p>{words.why}</p>
      </Notice>
      {facts.units.length === 0 ? (
        <Alert tone="warning">
          <p>{words.noUnit}</p>
        </Alert>
      ) : (
        <Form action="/underretningssamtaler/ny">
          <HiddenFields values={hidden} />
          <MeetingFields facts={facts} form={form} />
          <ButtonRow>
            <Button>{words.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </StaffPage>
  )
}

function MeetingFields({ facts, form }: { facts: MeetingFormFacts; form: FormState<Fields> }) {
  const words = notificationMeetingMessages(useView().language)
  return (
    <>
      <Select
        form={form}
        name="calledBy"
        label={words.calledBy}
        options={facts.units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField form={form} name="day" label={words.day} />
      <TextField form={form} name="time" label={words.time} hint={words.timeHint} width="xs" />
      <TextField form={form} name="place" label={words.place} maxLength={200} optional />
      <Select
        form={form}
        name="attendee"
        label={words.attendee}
        options={facts.colleagues.map(({ account, name }) => ({ value: account, label: name }))}
      />
    </>
  )
}
