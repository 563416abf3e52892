import {
  Alert,
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  fieldValue,
  Notice,
  Select,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { openPlanSettings } from '../actions/keep-plan-settings.ts'
import { workTimeMessages } from '../work-time-messages.ts'
import type { SettingsFields } from './work-time.form.ts'

type Opened = Extract<Awaited<ReturnType<typeof openPlanSettings>>, { refused: false }>['value']
type Props = Opened & { readonly form: FormState<SettingsFields>; readonly saved: boolean }

/** What the plan reckons with: the leader changes it, the others read it. */
export function PlanSettingsView(props: Props) {
  const words = workTimeMessages(useView().language)
  return (
    <StaffPage
      title={words.settingsTitle}
      subtitle={words.settingsLead}
      back={{ href: '/opsoegende/plan', label: words.toPlan }}
    >
      {props.saved && <Alert tone="success" title={words.saved} announce />}
      {!props.isSet && <Notice>{words.toConfirm}</Notice>}
      {props.mayChange ? <SettingsEditor {...props} /> : <SettingsFacts {...props} />}
    </StaffPage>
  )
}

function SettingsEditor({ form, places }: Props) {
  const words = workTimeMessages(useView().language)
  const options = places.filter(({ isOnMap }) => isOnMap).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Form action="/opsoegende/indstillinger" label={words.settingsTitle}>
        <Select
          form={form}
          name="base"
          label={words.base}
          hint={words.baseHint}
          options={options}
          empty={words.noBase}
          width="l"
        />
        <TextField form={form} name="kilometresPerHour" label={words.speed} inputMode="numeric" width="xs" />
        <TextField
          form={form}
          name="detour"
          label={words.detour}
          hint={words.detourHint}
          inputMode="decimal"
          width="xs"
        />
        <TextField form={form} name="visitMinutes" label={words.visitMinutes} inputMode="numeric" width="xs" />
        <TextField form={form} name="amberShare" label={words.amberShare} inputMode="numeric" width="xs" />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function SettingsFacts({ form, places }: Props) {
  const words = workTimeMessages(useView().language)
  const base = places.find(({ id }) => id === fieldValue(form, 'base'))?.name ?? words.noBase
  return (
    <>
      <DescriptionList
        facts={[
          { term: words.base, value: base },
          { term: words.speed, value: fieldValue(form, 'kilometresPerHour') },
          { term: words.detour, value: fieldValue(form, 'detour') },
          { term: words.visitMinutes, value: fieldValue(form, 'visitMinutes') },
          { term: words.amberShare, value: fieldValue(form, 'amberShare') },
        ]}
      />
      <p>{words.onlyLeader}</p>
    </>
  )
}
