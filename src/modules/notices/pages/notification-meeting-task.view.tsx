import {
  Button,
  ButtonRow,
  DateField,
  Form,
  type FormState,
  Select,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedMeeting } from '../actions/open-notification-meeting.ts'
import { notificationMeetingMessages } from '../notification-meeting-messages.ts'
import type { WorkFields } from './notification-meeting.form.ts'

/** One's own task after a meeting, with an owner and a day. */
export function MeetingTaskForm({ meeting, form }: { meeting: OpenedMeeting; form: FormState<WorkFields> }) {
  const words = notificationMeetingMessages(useView().language)
  if (meeting.outcome === 'cancelled') return null
  return (
    <section>
      <h3>{words.newTask}</h3>
      <Form action={`/underretningssamtaler/${meeting.id}/opgave`} label={words.newTask}>
        <TextField form={form} name="what" label={words.what} hint={words.whatHint} maxLength={300} />
        <DateField form={form} name="dueOn" label={words.dueOn} />
        <Select
          form={form}
          name="owner"
          label={words.owner}
          options={meeting.colleagues.map(({ account, name }) => ({ value: account, label: name }))}
        />
        <ButtonRow>
          <Button tone="secondary">{words.saveTask}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
