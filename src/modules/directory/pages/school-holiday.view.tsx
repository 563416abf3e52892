import {
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  freshForm,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { SchoolHoliday } from '../actions/keep-school-holidays.ts'
import { holidayMessages } from '../holiday-messages.ts'
import { directoryMessages } from '../messages.ts'
import type { HolidayFields } from './school-holiday.form.ts'

/** One holiday under the pen. */
export function SchoolHolidayView({
  holiday,
  typed,
}: {
  holiday: SchoolHoliday
  typed: FormState<HolidayFields> | null
}) {
  const { language } = useView()
  const words = holidayMessages(language)
  const form = typed ?? freshForm<HolidayFields>(typedHoliday(holiday))
  return (
    <StaffPage title={words.changeTitle} back={{ href: '/kalender/skoleferier', label: words.back }}>
      <ErrorSummary errors={form.errors} />
      <Form action={`/kalender/skoleferier/${holiday.id}`}>
        <HolidayFieldset form={form} />
        <ButtonRow>
          <Button>{directoryMessages(language).save}</Button>
        </ButtonRow>
      </Form>
      <Form action={`/kalender/skoleferier/${holiday.id}/slet`} label={words.remove} compact>
        <Button tone="quiet" icon="delete">
          {words.remove}
        </Button>
      </Form>
    </StaffPage>
  )
}

/** Name, first and last day. */
export function HolidayFieldset({ form }: { form: FormState<HolidayFields> }) {
  const words = holidayMessages(useView().language)
  return (
    <>
      <TextField form={form} name="name" label={words.name} width="l" />
      <DateField form={form} name="firstDay" label={words.firstDay} hint={words.dayHint} />
      <DateField form={form} name="lastDay" label={words.lastDay} hint={words.lastDayHint} />
    </>
  )
}

/** A holiday as it would be typed. */
export function typedHoliday({ name, firstDay, lastDay }: Omit<SchoolHoliday, 'id'>) {
  return { name, firstDay: typedDay(firstDay), lastDay: typedDay(lastDay) }
}
