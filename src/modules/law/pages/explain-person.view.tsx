import {
  Checkbox,
  CheckboxGroup,
  Choices,
  Details,
  Fieldset,
  type FormState,
  fieldValue,
  Select,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { dataClasses } from '../domain/exchange-facts.ts'
import { dataClassWords } from '../domain/gate-words.ts'
import { explainMessages } from '../explain-messages.ts'
import type { ExplainFields } from './explain.form.ts'

type Props = { readonly form: FormState<ExplainFields> }

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

/** Whom it is about. */
export function PersonFields({ form }: Props) {
  const words = explainMessages(useView().language)
  return (
    <Fieldset legend={words.person}>
      <Choices
        form={form}
        name="identified"
        label={words.identified}
        choices={[
          { value: 'ja', label: words.yes },
          { value: 'nej', label: words.no },
        ]}
        inline
      />
      <TextField
        form={form}
        name="age"
        label={words.age}
        hint={words.ageHint}
        inputMode="numeric"
        width="xs"
        optional
      />
      <Choices form={form} name="consent" label={words.consent} choices={optionsOf(words.consents)} inline />
      <Checkbox form={form} name="notificationDuty" label={words.notificationDuty} />
    </Fieldset>
  )
}

/** What kind of information, how much, and who else is named. */
export function ContentFields({ form }: Props) {
  const { language } = useView()
  const words = explainMessages(language)
  const classes = dataClasses.map((value) => ({ value, label: dataClassWords[value][language] }))
  return (
    <Fieldset legend={words.content}>
      <CheckboxGroup form={form} name="classes" label={words.classes} choices={classes} optional />
      <Choices
        form={form}
        name="proportionate"
        label={words.proportionate}
        choices={optionsOf(words.proportions)}
        inline
      />
      <TextField form={form} name="others" label={words.others} inputMode="numeric" width="xs" />
      <TextField form={form} name="othersWithout" label={words.othersWithout} inputMode="numeric" width="xs" />
      <Select
        form={form}
        name="offenceGround"
        label={words.offenceGround}
        options={optionsOf(words.offenceGrounds)}
        empty={false}
        width="l"
      />
      <Checkbox form={form} name="gangTies" label={words.gangTies} />
    </Fieldset>
  )
}

/** What only some bases ask. Open where something in it was filled in or is wrong. */
export function RarelyFields({ form }: Props) {
  const words = explainMessages(useView().language)
  const basis = fieldValue(form, 'basis')
  return (
    <>
      <Details summary={words.circumstances} open={basis === 'psp' || basis === 'ksp'}>
        <Checkbox form={form} name="exposed" label={words.exposed} />
        <Checkbox form={form} name="radicalised" label={words.radicalised} />
        <Select
          form={form}
          name="released"
          label={words.released}
          options={optionsOf(words.releases)}
          empty={false}
          width="l"
        />
      </Details>
      <Details summary={words.early} open={basis === 'early-exchange' || hasError(form, 'meetingsHeld')}>
        <TextField form={form} name="meetingsHeld" label={words.meetingsHeld} inputMode="numeric" width="xs" />
        <Choices form={form} name="parents" label={words.parents} choices={optionsOf(words.parentsAnswers)} />
        <Checkbox form={form} name="specialReason" label={words.specialReason} />
        <Checkbox form={form} name="violenceSuspected" label={words.violenceSuspected} />
      </Details>
      <Details summary={words.asked} open={basis === 'administrative'}>
        <Checkbox form={form} name="askedMade" label={words.askedMade} />
        <Checkbox form={form} name="applicationCase" label={words.applicationCase} />
        <Checkbox form={form} name="extraBurden" label={words.extraBurden} />
      </Details>
    </>
  )
}

function hasError(form: FormState, field: string): boolean {
  return form.errors.some((error) => error.field === field)
}
