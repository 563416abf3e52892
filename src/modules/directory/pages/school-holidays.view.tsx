import { compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import {
  Alert,
  Button,
  ButtonRow,
  type Column,
  Day,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  HiddenFields,
  StaffPage,
  Table,
  useView,
  VisuallyHidden,
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
      {coming.length > 0 && <HolidayTable caption={words.coming} holidays={coming} mayWrite={mayWrite} />}
      {mayWrite && <NewHoliday form={form} />}
      {past.length > 0 && (
        <Details summary={words.past}>
          <HolidayTable caption={words.past} holidays={past} mayWrite={mayWrite} />
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

function HolidayTable({
  caption,
  holidays,
  mayWrite,
}: {
  caption: string
  holidays: readonly SchoolHoliday[]
  mayWrite: boolean
}) {
  const words = holidayMessages(useView().language)
  const columns: Column<SchoolHoliday>[] = [
    { header: words.name, cell: ({ name }) => name, rowHeading: true },
    { header: words.firstDay, cell: ({ firstDay }) => <Day date={firstDay} /> },
    { header: words.lastDay, cell: ({ lastDay }) => <Day date={lastDay} /> },
    ...(mayWrite ? ways(words) : []),
  ]
  return <Table caption={caption} columns={columns} rows={holidays} rowKey={({ id }) => id} />
}

/** A column to change each holiday, and one to delete it. */
function ways(words: ReturnType<typeof holidayMessages>): Column<SchoolHoliday>[] {
  const addressOf = ({ id }: SchoolHoliday) => `/kalender/skoleferier/${id}`
  return [
    {
      header: words.change,
      cell: (holiday) => (
        <a href={addressOf(holiday)}>
          {words.change}
          <VisuallyHidden> {holiday.name}</VisuallyHidden>
        </a>
      ),
    },
    {
      header: words.remove,
      cell: (holiday) => (
        <Form action={`${addressOf(holiday)}/slet`} compact>
          <Button tone="quiet" small>
            {words.remove}
            <VisuallyHidden> {holiday.name}</VisuallyHidden>
          </Button>
        </Form>
      ),
    },
  ]
}
