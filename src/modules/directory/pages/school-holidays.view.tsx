import { compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Day,
  DescriptionList,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  Row,
  RowList,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { SchoolHoliday } from '../actions/keep-school-holidays.ts'
import { holidayMessages } from '../holiday-messages.ts'
import { SavedNotice } from './saved-notice.view.tsx'
import type { HolidayFields } from './school-holiday.form.ts'
import { HolidayFieldset, typedHoliday } from './school-holiday.view.tsx'

export type RemovedHoliday = Omit<SchoolHoliday, 'id'>

type Props = {
  readonly holidays: readonly SchoolHoliday[]
  readonly today: PlainDate
  readonly mayWrite: boolean
  readonly form: FormState<HolidayFields>
  readonly removed: RemovedHoliday | null
  readonly saved: boolean
}

/** The holidays ahead, those that are over, and a form for one more. */
export function SchoolHolidaysView({ holidays, today, mayWrite, form, removed, saved }: Props) {
  const words = holidayMessages(useView().language)
  const coming = holidays.filter(({ lastDay }) => compareDates(lastDay, today) >= 0)
  const past = holidays.filter((holiday) => !coming.includes(holiday)).toReversed()
  return (
    <StaffPage title={words.title} subtitle={words.subtitle}>
      <SavedNotice saved={saved} />
      {removed && <Removed removed={removed} />}
      <ErrorSummary errors={form.errors} />
      {holidays.length === 0 && <EmptyState title={words.none} body={words.noneBody} />}
      {holidays.length > 0 && coming.length === 0 && <EmptyState title={words.noneComing} />}
      {coming.length > 0 && (
        <section>
          <h2>{words.coming}</h2>
          <Holidays title={words.coming} holidays={coming} mayWrite={mayWrite} />
        </section>
      )}
      {mayWrite && <NewHoliday form={form} />}
      {past.length > 0 && (
        <Details summary={words.past}>
          <Holidays title={words.past} holidays={past} mayWrite={mayWrite} />
        </Details>
      )}
    </StaffPage>
  )
}

function NewHoliday({ form }: { form: FormState<HolidayFields> }) {
  const words = holidayMessages(useView().language)
  return (
    <section>
      <h2>{words.add}</h2>
      <Form action="/kalender/skoleferier" label={words.add}>
        <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
        <HolidayFieldset form={form} />
        <ButtonRow>
          <Button icon="plus">{words.addButton}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

/** What was removed, and the way to put it back. */
function Removed({ removed }: { removed: RemovedHoliday }) {
  const words = holidayMessages(useView().language)
  return (
    <Alert tone="success" title={words.removed(removed.name)} announce>
      <Form action="/kalender/skoleferier" label={words.undo} compact>
        <HiddenFields values={{ ...typedHoliday(removed), submissionKey: newId() }} />
        <Button tone="secondary" small>
          {words.undo}
        </Button>
      </Form>
    </Alert>
  )
}

/** Holidays by date: each a way to change it, for those who keep them. */
function Holidays({
  title,
  holidays,
  mayWrite,
}: {
  title: string
  holidays: readonly SchoolHoliday[]
  mayWrite: boolean
}) {
  if (!mayWrite) {
    const facts = holidays.map((holiday) => ({ term: holiday.name, value: <Days holiday={holiday} /> }))
    return <DescriptionList label={title} facts={facts} />
  }
  return (
    <RowList label={title}>
      {holidays.map((holiday) => (
        <Row
          key={holiday.id}
          href={`/kalender/skoleferier/${holiday.id}`}
          title={holiday.name}
          icon="calendar-month"
          meta={<Days holiday={holiday} />}
        />
      ))}
    </RowList>
  )
}

function Days({ holiday: { firstDay, lastDay } }: { holiday: SchoolHoliday }) {
  if (firstDay === lastDay) return <Day date={firstDay} />
  return (
    <>
      <Day date={firstDay} /> – <Day date={lastDay} />
    </>
  )
}
