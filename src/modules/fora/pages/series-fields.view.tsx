import {
  Checkbox,
  CheckboxGroup,
  Choices,
  type FormState,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { basisWords } from '../../law/index.ts'
import { type TemplateKey, templateOf } from '../domain/series-templates.ts'
import { foraMessages } from '../messages.ts'
import { seriesMessages } from '../series-messages.ts'
import type { SeriesFields } from './series.form.ts'

type Fields = FormState<SeriesFields>

export function NameAndMandate({ form }: { form: Fields }) {
  const { language } = useView()
  const words = seriesMessages(language).form
  const doubted = form.errors.some(({ field }) => field === 'name') || form.values.neutral !== undefined
  return (
    <>
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} maxLength={200} />
      {doubted && <Checkbox form={form} name="neutral" label={foraMessages(language).notPerson} />}
      <TextArea form={form} name="mandate" label={words.mandate} hint={words.mandateHint} rows={5} maxLength={4000} />
    </>
  )
}

export function Persons({ template, form }: { template: TemplateKey; form: Fields }) {
  const { language } = useView()
  const words = seriesMessages(language).form
  const { persons } = templateOf(template)
  const publishable = <Publishable template={template} form={form} />
  if (persons === 'never') {
    return (
      <>
        <p>{foraMessages(language).circle.never}</p>
        {publishable}
      </>
    )
  }
  if (persons === 'allowed') {
    return (
      <>
        <Bases template={template} form={form} />
        {publishable}
      </>
    )
  }
  const bases = <Bases template={template} form={form} />
  return (
    <Choices
      form={form}
      name="persons"
      label={words.persons}
      choices={[
        { value: 'ja', label: words.personsYes, hint: words.personsYesHint, content: bases },
        { value: 'nej', label: words.personsNo, hint: words.personsNoHint },
      ]}
    />
  )
}

export function Bases({ template, form }: { template: TemplateKey; form: Fields }) {
  const { language } = useView()
  const words = seriesMessages(language).form
  return (
    <CheckboxGroup
      form={form}
      name="bases"
      label={words.bases}
      hint={words.basesHint}
      choices={templateOf(template).bases.map((basis) => ({
        value: basis,
        label: basisWords[basis].name[language],
        hint: basisWords[basis].under[language],
      }))}
    />
  )
}

export function Publishable({ template, form }: { template: TemplateKey; form: Fields }) {
  const { language } = useView()
  if (!templateOf(template).publishable) return null
  return <Checkbox form={form} name="publishable" label={seriesMessages(language).form.publishable} />
}

export function Cadence({ template, form }: { template: TemplateKey; form: Fields }) {
  const words = seriesMessages(useView().language).form
  const mark = words.marks[templateOf(template).cadence.mark]
  return (
    <TextField
      form={form}
      name="cadenceDays"
      label={words.cadence}
      hint={`${words.cadenceHint} ${mark}`}
      inputMode="numeric"
      width="xs"
      optional
    />
  )
}
