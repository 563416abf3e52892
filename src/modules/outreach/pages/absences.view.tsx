import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  Day,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Select,
  StaffPage,
  useView,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { Absence, listAbsences } from '../actions/keep-absences.ts'
import { workTimeMessages } from '../work-time-messages.ts'
import type { AbsenceFields } from './work-time.form.ts'

type Listed = Extract<Awaited<ReturnType<typeof listAbsences>>, { refused: false }>['value']

type Props = Listed & {
  readonly form: FormState<AbsenceFields>
  /** What was taken away just now. */
  readonly removed: Absence | null
}

/** Who is away, what was taken away just now, and a form for one absence more. */
export function AbsencesView({ absences, colleagues, form, removed }: Props) {
  const words = workTimeMessages(useView().language)
  return (
    <StaffPage
      title={words.absencesTitle}
      subtitle={words.absencesLead}
      back={{ href: '/opsoegende/plan', label: words.toPlan }}
    >
      {removed && <Removed removed={removed} />}
      <ErrorSummary errors={form.errors} />
      {absences.length === 0 && <EmptyState title={words.noAbsences} />}
      {absences.map((absence) => (
        <OneAbsence key={absence.id} absence={absence} />
      ))}
      <section>
        <h2>{words.addAbsence}</h2>
        <Form action="/opsoegende/fravaer" label={words.addAbsence}>
          <Select
            form={form}
            name="account"
            label={words.who}
            options={colleagues.map(({ account, name }) => ({ value: account, label: name }))}
            width="l"
          />
          <DateField form={form} name="firstDay" label={words.firstDay} hint={words.dayHint} />
          <DateField form={form} name="lastDay" label={words.lastDay} hint={words.dayHint} />
          <ButtonRow>
            <Button icon="plus">{words.add}</Button>
          </ButtonRow>
        </Form>
      </section>
    </StaffPage>
  )
}

function OneAbsence({ absence: { id, name, firstDay, lastDay } }: { absence: Absence }) {
  const words = workTimeMessages(useView().language)
  return (
    <section>
      <h2>{name}</h2>
      <p>
        <Day date={firstDay} full />
        {lastDay !== firstDay && (
          <>
            {' – '}
            <Day date={lastDay} full />
          </>
        )}
      </p>
      <ButtonRow>
        <ButtonLink href={`/opsoegende/fravaer/${id}`} tone="secondary" small>
          {words.cover}
          <VisuallyHidden> {name}</VisuallyHidden>
        </ButtonLink>
      </ButtonRow>
      <Form action={`/opsoegende/fravaer/${id}/slet`} label={`${words.remove} ${name}`} compact>
        <Button tone="quiet" icon="delete" small>
          {words.remove}
        </Button>
      </Form>
    </section>
  )
}

function Removed({ removed: { account, firstDay, lastDay } }: { removed: Absence }) {
  const words = workTimeMessages(useView().language)
  return (
    <Alert tone="success" title={words.removed} announce>
      <Form action="/opsoegende/fravaer" label={words.undo} compact>
        <HiddenFields values={{ account, firstDay: typedDay(firstDay), lastDay: typedDay(lastDay) }} />
        <Button tone="secondary" small>
          {words.undo}
        </Button>
      </Form>
    </Alert>
  )
}
