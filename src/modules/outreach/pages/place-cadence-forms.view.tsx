import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import {
  Button,
  ButtonRow,
  Choices,
  DateField,
  Form,
  type FormState,
  fieldValue,
  freshForm,
  HiddenFields,
  Select,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { Colleague } from '../../directory/index.ts'
import type { Place } from '../../places/index.ts'
import type { KeeperRow } from '../actions/open-place-cadence.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import { breachCodes } from '../domain/breach-codes.ts'
import { cadenceCalendars } from '../domain/visit-cadence.ts'
import type { BreachFields, CadenceFields } from './cadence.form.ts'

/** Agrees how often; the first time with the suggestion for the kind of place. */
export function CadenceChangeForm({
  place,
  form,
  first,
}: {
  place: Place
  form: FormState<CadenceFields>
  first: boolean
}) {
  const words = cadenceMessages(useView().language)
  return (
    <Form action={`/steder/${place.id}/kadence`} label={words.changeCadence}>
      <h3>{words.changeCadence}</h3>
      {first && place.kind === 'club' && <p>{words.toConfirm}</p>}
      <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
      <TextField
        form={form}
        name="everyDays"
        label={words.everyDays}
        hint={words.everyDaysHint}
        inputMode="numeric"
        width="xs"
        optional
      />
      <Choices
        form={form}
        name="calendar"
        label={words.calendar}
        choices={cadenceCalendars.map((value) => ({ value, label: words.calendarLabels[value] }))}
      />
      <TextField form={form} name="seasonFrom" label={words.seasonFrom} hint={words.seasonHint} width="s" optional />
      <TextField form={form} name="seasonTo" label={words.seasonTo} width="s" optional />
      <DateField form={form} name="since" label={words.since} />
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </Form>
  )
}

/** Gives the place to a colleague, or to nobody. */
export function HandOverForm({
  place,
  colleagues,
  keepers,
}: {
  place: Place
  colleagues: readonly Colleague[]
  keepers: readonly KeeperRow[]
}) {
  const words = cadenceMessages(useView().language)
  const has = keepers.find(({ until }) => until === null)?.account
  return (
    <Form action={`/steder/${place.id}/konsulent`} label={words.handOver} inline>
      <Select
        form={freshForm<'account'>({ account: has ?? '' })}
        name="account"
        label={words.handOver}
        empty={words.nobody}
        options={colleagues.map(({ account, name }) => ({ value: account, label: name }))}
      />
      <Button tone="secondary">{words.handOverButton}</Button>
    </Form>
  )
}

/** Says why one of the breaches came. */
export function BreachReasonForm({
  place,
  breaches,
  form,
}: {
  place: Place
  breaches: readonly { readonly began: PlainDate }[]
  form: FormState<BreachFields>
}) {
  const { now, language } = useView()
  const words = cadenceMessages(language)
  return (
    <Form action={`/steder/${place.id}/begrundelse`} label={words.explain}>
      <h3>{words.explain}</h3>
      <HiddenFields values={{ submissionKey: fieldValue(form, 'submissionKey') }} />
      <Select
        form={form}
        name="brokenOn"
        label={words.which}
        empty={false}
        options={breaches.map(({ began }) => ({ value: began, label: sayDate(began, copenhagenDate(now), language) }))}
      />
      <Select
        form={form}
        name="code"
        label={words.reason}
        options={breachCodes.map((value) => ({ value, label: words.reasonCodes[value] }))}
      />
      <TextArea form={form} name="words" label={words.reasonWords} hint={words.reasonHint} rows={3} optional />
      <ButtonRow>
        <Button>{words.save}</Button>
      </ButtonRow>
    </Form>
  )
}
