import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Alert,
  Button,
  Choices,
  Day,
  DescriptionList,
  ErrorSummary,
  type Fact,
  Form,
  type FormState,
  HiddenFields,
  IdentityBar,
  Notice,
  StaffPage,
  Table,
  Tag,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedMeeting } from '../actions/open-notification-meeting.ts'
import { mayRecord, meetingOutcomes } from '../domain/notification-meeting-outcomes.ts'
import { notificationMeetingMessages } from '../notification-meeting-messages.ts'
import type { WorkFields } from './notification-meeting.form.ts'
import { MeetingTaskForm } from './notification-meeting-task.view.tsx'

type Props = {
  readonly meeting: OpenedMeeting
  readonly form: FormState<WorkFields>
  readonly saved: string | null
}

/** One meeting, and why nothing of it is written down here. */
export function MeetingView({ meeting, form, saved }: Props) {
  const words = notificationMeetingMessages(useView().language)
  const notices: Readonly<Record<string, string>> = words.saved
  const said = saved === null ? undefined : notices[saved]
  return (
    <StaffPage
      title={words.one}
      back={{ href: '/underretningssamtaler', label: words.back }}
      identity={meeting.childName !== null && <IdentityBar name={meeting.childName} />}
      aside={<Links meeting={meeting} />}
    >
      <ErrorSummary errors={form.errors} />
      {said && (
        <Alert tone="success" announce>
          <p>{said}</p>
        </Alert>
      )}
      <Notice>
        <p>{words.why}</p>
      </Notice>
      <Facts meeting={meeting} />
      <Attendance meeting={meeting} form={form} />
      <Tasks meeting={meeting} />
      <MeetingTaskForm meeting={meeting} form={form} />
    </StaffPage>
  )
}

function Facts({ meeting }: Pick<Props, 'meeting'>) {
  const words = notificationMeetingMessages(useView().language)
  const facts: Fact[] = [
    { term: words.facts.when, value: <Time at={meeting.startsAt} /> },
    { term: words.facts.where, value: meeting.place || words.noPlace },
    { term: words.facts.calledBy, value: meeting.calledByName },
    { term: words.facts.attendee, value: meeting.attendee.name },
    ...(meeting.outcome ? [{ term: words.facts.outcome, value: words.outcomeSaid[meeting.outcome] }] : []),
  ]
  return <DescriptionList facts={facts} label={words.one} />
}

/** Before it begins, one can only know that it is cancelled. */
function Attendance({ meeting, form }: Pick<Props, 'meeting' | 'form'>) {
  const { language, now } = useView()
  const words = notificationMeetingMessages(language)
  if (meeting.outcome !== null) return null
  const possible = meetingOutcomes.filter((outcome) => mayRecord(outcome, meeting.startsAt, now))
  if (possible.length === 1) return <NotHeldYet meeting={meeting} outcome={possible[0] ?? 'cancelled'} />
  return (
    <section>
      <h2>{words.attendance}</h2>
      <Form action={`/underretningssamtaler/${meeting.id}/fremmoede`} label={words.attendance}>
        <Choices
          form={form}
          name="outcome"
          label={words.attendance}
          labelHidden
          choices={possible.map((value) => ({ value, label: words.outcomes[value] }))}
        />
        <Button tone="secondary">{words.saveAttendance}</Button>
      </Form>
    </section>
  )
}

function NotHeldYet({ meeting, outcome }: Pick<Props, 'meeting'> & { outcome: (typeof meetingOutcomes)[number] }) {
  const words = notificationMeetingMessages(useView().language)
  return (
    <section>
      <h2>{words.notYet}</h2>
      <p>{words.notYetBody}</p>
      <Form action={`/underretningssamtaler/${meeting.id}/fremmoede`} label={words.notYet} compact>
        <HiddenFields values={{ outcome }} />
        <Button tone="secondary">{words.markCancelled}</Button>
      </Form>
    </section>
  )
}

function Tasks({ meeting }: Pick<Props, 'meeting'>) {
  const words = notificationMeetingMessages(useView().language)
  if (meeting.tasks.length === 0) {
    return (
      <section>
        <h2>{words.tasks}</h2>
        <p>{words.noTasks}</p>
      </section>
    )
  }
  return (
    <Table
      caption={words.tasks}
      rows={meeting.tasks}
      rowKey={({ id }) => id}
      columns={[
        { header: words.task, rowHeading: true, cell: ({ what }) => what },
        { header: words.owner, cell: ({ owner }) => owner.name },
        { header: words.dueOn, cell: ({ dueOn }) => <Day date={dueOn} /> },
        { header: words.done, cell: (task) => <TaskState meetingId={meeting.id} task={task} /> },
      ]}
    />
  )
}

function TaskState({ meetingId, task }: { meetingId: string; task: OpenedMeeting['tasks'][number] }) {
  const { language, now } = useView()
  const words = notificationMeetingMessages(language)
  if (task.doneAt) return <Tag tone="calm">{words.isDone}</Tag>
  return (
    <Form action={`/underretningssamtaler/${meetingId}/opgave/${task.id}`} compact label={task.what}>
      {task.dueOn < copenhagenDate(now) && <Tag tone="amber">{words.late}</Tag>}
      <Button tone="secondary" icon="check" small>
        {words.done}
      </Button>
    </Form>
  )
}

function Links({ meeting: { noticeId, caseId } }: Pick<Props, 'meeting'>) {
  const words = notificationMeetingMessages(useView().language)
  return (
    <>
      {noticeId && (
        <p>
          <a href={`/underretninger/${noticeId}`}>{words.toNotice}</a>
        </p>
      )}
      {caseId && (
        <p>
          <a href={`/sager/${caseId}`}>{words.toCase}</a>
        </p>
      )}
    </>
  )
}
