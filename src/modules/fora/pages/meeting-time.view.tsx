import { copenhagenDate, wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  freshForm,
  HiddenFields,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { typedClock } from '../../../platform/web/typed-clock.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { MeetingRow } from '../actions/list-meetings.ts'
import type { SeriesRow } from '../actions/open-series.ts'
import { meetingStepMessages } from '../meeting-step-messages.ts'
import { foraMessages } from '../messages.ts'
import type { TimeFields } from './meeting-time.form.ts'

type TimeForm = FormState<TimeFields>

/** When and where, and how many of them. */
export function PlanMeetingView(props: { series: SeriesRow; form: TimeForm | null; submissionKey: string }) {
  const { series, submissionKey } = props
  const { language } = useView()
  const words = meetingStepMessages(language).plan
  const here = `/moeder/serier/${series.id}`
  const form = props.form ?? freshForm<TimeFields>({ count: '1' })
  return (
    <StaffPage
      title={words.title}
      subtitle={series.name}
      back={{ href: here, label: foraMessages(language).backToSeries }}
    >
      <ErrorSummary errors={form.errors} />
      <Form action={`${here}/moede`}>
        <HiddenFields values={{ submissionKey }} />
        <TimeAndPlace form={form} />
        {series.cadenceDays !== null && (
          <TextField
            form={form}
            name="count"
            label={words.count}
            hint={words.countHint(series.cadenceDays)}
            inputMode="numeric"
            width="xs"
          />
        )}
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

/** Another time or place for a meeting. */
export function MoveMeetingView({ meeting, form }: { meeting: MeetingRow; form: TimeForm | null }) {
  const { language } = useView()
  const words = meetingStepMessages(language).plan
  const here = `/moeder/${meeting.id}`
  const shown = form ?? asPlanned(meeting, language)
  return (
    <StaffPage
      title={words.moveTitle}
      subtitle={meeting.seriesName}
      back={{ href: here, label: foraMessages(language).backToMeeting }}
    >
      <ErrorSummary errors={shown.errors} />
      {meeting.status === 'called' && <p>{words.moveHint}</p>}
      <Form action={`${here}/flyt`}>
        <TimeAndPlace form={shown} />
        <ButtonRow>
          <Button>{words.move}</Button>
          <ButtonLink href={here} tone="quiet">
            {foraMessages(language).cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function asPlanned({ startsAt, endsAt, place }: MeetingRow, language: 'da' | 'en'): TimeForm {
  const clock = (at: Date) => (language === 'da' ? typedClock(wallClockAt(at).time) : wallClockAt(at).time)
  return freshForm({ date: typedDay(copenhagenDate(startsAt)), from: clock(startsAt), to: clock(endsAt), place })
}

function TimeAndPlace({ form }: { form: TimeForm }) {
  const words = meetingStepMessages(useView().language).plan
  return (
    <>
      <DateField form={form} name="date" label={words.date} hint={words.dateHint} />
      <TextField form={form} name="from" label={words.from} hint={words.clockHint} width="xs" />
      <TextField form={form} name="to" label={words.to} width="xs" />
      <TextField form={form} name="place" label={words.place} hint={words.placeHint} maxLength={200} optional />
    </>
  )
}
