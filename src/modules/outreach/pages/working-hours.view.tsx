import {
  Alert,
  Button,
  ButtonRow,
  type Column,
  ErrorSummary,
  Fieldset,
  Form,
  type FormState,
  StaffPage,
  Table,
  TextField,
  useView,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import { typedClock } from '../../../platform/web/typed-clock.ts'
import type { openWorkingHours } from '../actions/keep-working-hours.ts'
import { timeOf } from '../domain/working-week.ts'
import { workTimeMessages } from '../work-time-messages.ts'
import { type HoursFields, weekdays } from './work-time.form.ts'

type Opened = Extract<Awaited<ReturnType<typeof openWorkingHours>>, { refused: false }>['value']
type ColleagueHours = Opened['colleagues'][number]

/** When each can be sent out, a colleague a row. */
export function WorkingHoursView({ colleagues, saved }: Opened & { readonly saved: boolean }) {
  const words = workTimeMessages(useView().language)
  const columns: readonly Column<ColleagueHours>[] = [
    { header: words.who, rowHeading: true, cell: ({ name }) => name },
    { header: words.hours, cell: ({ week }) => <WeekLines week={week} /> },
    { header: words.change, cell: (colleague) => <ChangeLink colleague={colleague} /> },
  ]
  return (
    <StaffPage
      title={words.hoursTitle}
      subtitle={words.hoursLead}
      back={{ href: '/opsoegende/plan', label: words.toPlan }}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      <Table
        caption={words.hoursTitle}
        captionHidden
        columns={columns}
        rows={colleagues}
        rowKey={({ account }) => account}
      />
    </StaffPage>
  )
}

/** Days with the same hours, one after another, on one line. */
function WeekLines({ week }: Pick<ColleagueHours, 'week'>) {
  const words = workTimeMessages(useView().language)
  const runs: { first: number; last: number; hours: string }[] = []
  for (const [weekday, { from, to }] of week) {
    const hours = `${typedClock(timeOf(from))}–${typedClock(timeOf(to))}`
    const before = runs.at(-1)
    if (before?.hours === hours && before.last === weekday - 1) before.last = weekday
    else runs.push({ first: weekday, last: weekday, hours })
  }
  if (runs.length === 0) return <>{words.notWorked}</>
  const name = (weekday: number) => words.weekdays[weekday - 1] ?? ''
  const days = ({ first, last }: { first: number; last: number }) =>
    first === last ? name(first) : `${name(first)}–${name(last).toLowerCase()}`
  return (
    <ul>
      {runs.map((run) => (
        <li key={run.first}>
          {days(run)} {run.hours}
        </li>
      ))}
    </ul>
  )
}

function ChangeLink({ colleague }: { colleague: ColleagueHours }) {
  const words = workTimeMessages(useView().language)
  const unset = colleague.week.size > 0 ? words.notSet : words.leaderNotSet
  return (
    <>
      {!colleague.isSet && <span>{unset} </span>}
      {colleague.mayChange && (
        <a href={`/opsoegende/arbejdstid/${colleague.account}`}>
          {words.change}
          <VisuallyHidden> {colleague.name}</VisuallyHidden>
        </a>
      )}
    </>
  )
}

/** One week to change. */
export function ChangeHoursView(props: { readonly colleague: ColleagueHours; readonly form: FormState<HoursFields> }) {
  const words = workTimeMessages(useView().language)
  const { colleague, form } = props
  return (
    <StaffPage
      title={words.hoursTitle}
      subtitle={words.changeHours(colleague.name)}
      back={{ href: '/opsoegende/arbejdstid', label: words.hoursTitle }}
    >
      <ErrorSummary errors={form.errors} />
      <p>{words.hoursHint}</p>
      <Form action={`/opsoegende/arbejdstid/${colleague.account}`} label={words.hoursTitle}>
        {weekdays.map((weekday) => (
          <Fieldset key={weekday} legend={words.weekdays[weekday - 1] ?? ''}>
            <TextField form={form} name={`from${weekday}`} label={words.from} width="xs" optional />
            <TextField form={form} name={`to${weekday}`} label={words.to} width="xs" optional />
          </Fieldset>
        ))}
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
