import {
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  Choices,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Select,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { entryMessages } from '../entry-messages.ts'
import {
  ageBands,
  entryLimits,
  headBands,
  metParts,
  moods,
  occasions,
  themes,
  visitActions,
  visitKinds,
} from '../street-log.wire.ts'
import { visitFormMessages } from '../visit-form-messages.ts'
import { visitMessages } from '../visit-messages.ts'
import type { VisitFields } from './visit.form.ts'

type Props = {
  readonly form: FormState<VisitFields>
  readonly places: readonly { readonly id: string; readonly name: string }[]
  readonly action: string
  readonly back: string
  readonly draft?: string
  readonly corrects?: boolean
}

/** The same questions as on the phone, for a desk and for a browser without script. */
export function VisitFormView({ form, places, action, back, draft, corrects = false }: Props) {
  const { language } = useView()
  const words = visitFormMessages(language)
  const { id, version, buildsOn, planned } = form.values
  return (
    <StaffPage
      title={corrects ? words.correctTitle : words.title}
      subtitle={words.lead}
      back={{ href: back, label: visitMessages(language).visit.back }}
    >
      <ErrorSummary errors={form.errors} />
      <Form action={action} draft={draft}>
        <HiddenFields values={{ id, version, buildsOn, planned }} />
        <WhereAndWhen form={form} places={places} />
        <WhatWasSeen form={form} />
        <TextArea form={form} name="note" label={words.note} optional maxLength={entryLimits.note} />
        <TextField form={form} name="followUp" label={words.followUp} optional maxLength={entryLimits.followUp} />
        {form.errors.some(({ field }) => field === 'neutral') && (
          <Checkbox form={form} name="neutral" label={words.neutral} />
        )}
        <ButtonRow>
          <Button>{words.save}</Button>
          <ButtonLink href={back} tone="quiet">
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function WhereAndWhen({ form, places }: Pick<Props, 'form' | 'places'>) {
  const { language } = useView()
  const words = visitFormMessages(language)
  const { kinds, occasions: whys, outcomes } = entryMessages(language)
  return (
    <>
      <Choices form={form} name="kind" label={words.kind} choices={choicesOf(visitKinds, kinds)} inline />
      <Select
        form={form}
        name="place"
        label={words.place}
        empty={words.noPlace}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField form={form} name="whereWords" label={words.whereWords} optional maxLength={entryLimits.whereWords} />
      <DateField form={form} name="day" label={words.day} />
      <TextField form={form} name="time" label={words.time} width="s" />
      <TextField form={form} name="minutes" label={words.minutes} inputMode="numeric" width="xs" />
      <TextField form={form} name="staffCount" label={words.staffCount} inputMode="numeric" width="xs" />
      <Choices form={form} name="occasion" label={words.occasion} choices={choicesOf(occasions, whys)} inline />
      <Choices
        form={form}
        name="outcome"
        label={words.outcome}
        choices={choicesOf<'held' | 'cancelled'>(['held', 'cancelled'], outcomes)}
        inline
      />
    </>
  )
}

function WhatWasSeen({ form }: Pick<Props, 'form'>) {
  const { language } = useView()
  const words = visitMessages(language).visit
  const choices = entryMessages(language)
  return (
    <>
      <Choices form={form} name="headBand" label={words.heads} choices={choicesOf(headBands, choices.heads)} inline />
      <Choices form={form} name="ageBand" label={words.ages} choices={choicesOf(ageBands, choices.ages)} inline />
      <Choices form={form} name="mood" label={words.mood} choices={choicesOf(moods, choices.moods)} inline />
      <CheckboxGroup
        form={form}
        name="themes"
        label={words.themes}
        choices={choicesOf(themes, choices.themes)}
        inline
        optional
      />
      <CheckboxGroup
        form={form}
        name="actions"
        label={words.actions}
        choices={choicesOf(visitActions, choices.actions)}
        inline
        optional
      />
      <CheckboxGroup
        form={form}
        name="met"
        label={words.met}
        choices={choicesOf(metParts, choices.met)}
        inline
        optional
      />
    </>
  )
}

function choicesOf<Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: labels[value] }))
}
