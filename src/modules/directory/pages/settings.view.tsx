import {
  Button,
  ButtonRow,
  type Column,
  ErrorSummary,
  Fieldset,
  Form,
  type FormState,
  StaffPage,
  Table,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { directoryMessages } from '../messages.ts'
import { settingMessages } from '../setting-messages.ts'
import { SavedNotice } from './saved-notice.view.tsx'
import { type SettingFields, type Weekday, weekdays } from './settings.form.ts'

type Props = { readonly form: FormState<SettingFields> }

/** Everything that differs from place to place, in one form. */
export function SettingsView({ form, saved }: Props & { readonly saved: boolean }) {
  const { language } = useView()
  const words = settingMessages(language)
  return (
    <StaffPage title={words.title} subtitle={words.subtitle}>
      <SavedNotice saved={saved} body={words.saved} />
      <ErrorSummary errors={form.errors} />
      <Form action="/indstillinger" draft="settings">
        <Hours form={form} />
        <Reach form={form} />
        <AnswerTime form={form} />
        <Legal form={form} />
        <ButtonRow>
          <Button>{directoryMessages(language).save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function Hours({ form }: Props) {
  const words = settingMessages(useView().language)
  const name = (day: number) => words.weekdays[day - 1] ?? ''
  const hour = (field: `opens${Weekday}` | `closes${Weekday}`, label: string) => (
    <TextField form={form} name={field} label={label} labelHidden width="xs" />
  )
  const columns: Column<Weekday>[] = [
    { header: words.day, cell: name, rowHeading: true },
    { header: words.from, cell: (day) => hour(`opens${day}`, words.opens(name(day))) },
    { header: words.to, cell: (day) => hour(`closes${day}`, words.closes(name(day))) },
  ]
  return (
    <Fieldset legend={words.hours} hint={words.hoursHint}>
      <Table caption={words.hours} captionHidden columns={columns} rows={weekdays} rowKey={String} />
      <TextArea
        form={form}
        name="closingDays"
        label={words.closingDays}
        hint={words.closingDaysHint}
        rows={5}
        optional
      />
    </Fieldset>
  )
}

function Reach({ form }: Props) {
  const words = settingMessages(useView().language)
  return (
    <>
      <Fieldset legend={words.unit}>
        <TextField form={form} name="unitPhone" label={words.phone} type="tel" width="m" optional />
        <TextField form={form} name="unitEmail" label={words.email} type="email" width="l" optional />
      </Fieldset>
      <Fieldset legend={words.duty} hint={words.dutyHint}>
        <TextField form={form} name="dutyPhone" label={words.phone} type="tel" width="m" optional />
        <TextField form={form} name="dutyHours" label={words.dutyHours} hint={words.dutyHoursHint} width="l" optional />
      </Fieldset>
    </>
  )
}

function AnswerTime({ form }: Props) {
  const words = settingMessages(useView().language)
  return (
    <Fieldset legend={words.promise} hint={words.promiseHint}>
      <TextField form={form} name="promiseDanish" label={words.promiseDanish} optional />
      <TextField form={form} name="promiseEnglish" label={words.promiseEnglish} optional />
    </Fieldset>
  )
}

function Legal({ form }: Props) {
  const words = settingMessages(useView().language)
  return (
    <>
      <Fieldset legend={words.officer}>
        <TextField form={form} name="officerName" label={words.officerName} width="l" optional />
        <TextField form={form} name="officerPhone" label={words.phone} type="tel" width="m" optional />
        <TextField form={form} name="officerEmail" label={words.email} type="email" width="l" optional />
      </Fieldset>
      <Fieldset legend={words.legal}>
        <TextField form={form} name="wasUrl" label={words.was} hint={words.wasHint} type="url" optional />
        <TextField
          form={form}
          name="securityContact"
          label={words.security}
          hint={words.securityHint}
          type="email"
          width="l"
          optional
        />
      </Fieldset>
    </>
  )
}
