import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  fieldError,
  fieldValue,
  HiddenFields,
  Select,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { PlanClash } from '../domain/plan-clashes.ts'
import { planMessages } from '../plan-messages.ts'
import { clashSentence, planWhyMessages } from '../plan-why-messages.ts'
import type { PlannedFields } from './plan.form.ts'

type Colleague = { readonly account: string; readonly name: string }

type Props = {
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly colleagues: readonly Colleague[]
  readonly form: FormState<PlannedFields>
  readonly clashes: readonly PlanClash[]
}

/** The form to plan a visit by hand. */
export function NewPlannedView({ places, colleagues, form, clashes }: Props) {
  const words = planMessages(useView().language)
  const options = places.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <StaffPage title={words.addVisit} back={{ href: '/opsoegende/plan', label: words.toPlan }}>
      <ErrorSummary errors={form.errors} />
      <Form action="/opsoegende/plan/nyt" label={words.addVisit}>
        <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
        <Select form={form} name="place" label={words.place} options={options} width="l" />
        <PlannedFieldset form={form} colleagues={colleagues} />
        <Clashes clashes={clashes} />
        <ButtonRow>
          <SaveButton label={words.plan} clashes={clashes} />
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

/** Who, when and how long, for both forms. */
export function PlannedFieldset(props: {
  readonly form: FormState<PlannedFields>
  readonly colleagues: readonly Colleague[]
}) {
  const { form } = props
  const words = planMessages(useView().language)
  const options = props.colleagues.map(({ account, name }) => ({ value: account, label: name }))
  return (
    <>
      <Select form={form} name="account" label={words.who} options={options} width="l" />
      <DateField form={form} name="on" label={words.date} hint={words.dateHint} />
      <TextField form={form} name="from" label={words.time} hint={words.timeHint} width="xs" optional />
      <TextField form={form} name="minutes" label={words.minutes} inputMode="numeric" width="xs" />
      <TextArea form={form} name="note" label={words.note} hint={words.noteHint} maxLength={500} rows={2} optional />
      {fieldError(form, 'neutral') && <Checkbox form={form} name="neutral" label={words.neutral} />}
    </>
  )
}

/** What speaks against it: said before anything is saved, and never forbidding. */
export function Clashes({ clashes }: { clashes: readonly PlanClash[] }) {
  const { language } = useView()
  const words = planMessages(language)
  const why = planWhyMessages(language)
  if (clashes.length === 0) return null
  return (
    <Alert tone="warning" title={words.clashTitle} announce>
      <ul>
        {clashes.map((clash) => (
          <li key={`${clash.kind}${clash.what}`}>{clashSentence(clash, why)}</li>
        ))}
      </ul>
    </Alert>
  )
}

export function SaveButton({ label, clashes }: { label: string; clashes: readonly PlanClash[] }) {
  const words = planMessages(useView().language)
  if (clashes.length === 0) return <Button>{label}</Button>
  return (
    <Button name="despite" value="ja">
      {words.despite}
    </Button>
  )
}
