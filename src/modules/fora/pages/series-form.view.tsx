import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  freshForm,
  HiddenFields,
  Notice,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { SeriesRow } from '../actions/open-series.ts'
import { seriesDraft } from '../actions/open-series-form.ts'
import { newSeriesDraft } from '../actions/open-templates.ts'
import { type TemplateKey, templateOf } from '../domain/series-templates.ts'
import { templateWords } from '../domain/template-words.ts'
import { foraMessages } from '../messages.ts'
import { seriesMessages } from '../series-messages.ts'
import { CircleWords } from './circle-notice.view.tsx'
import type { SeriesFields } from './series.form.ts'
import { Bases, Cadence, NameAndMandate, Persons, Publishable } from './series-fields.view.tsx'

type Fields = FormState<SeriesFields>

/** A new series, filled in as its template has it. */
export function NewSeriesView(props: { template: TemplateKey; form: Fields | null; submissionKey: string }) {
  const { template, submissionKey } = props
  const { language } = useView()
  const words = seriesMessages(language).form
  const known = templateWords[template]
  const form = props.form ?? asTemplate(template, language)
  return (
    <StaffPage
      title={words.newTitle(known.name[language])}
      back={{ href: '/moeder/serier/ny', label: seriesMessages(language).choose.title }}
    >
      <ErrorSummary errors={form.errors} />
      {known.unsure && (
        <Notice title={words.unsure} icon="help">
          <p>{known.unsure[language]}</p>
        </Notice>
      )}
      {known.advice && (
        <Notice title={words.advice} icon="info">
          <p>{known.advice[language]}</p>
        </Notice>
      )}
      <Form action={`/moeder/serier/ny/${template}`} draft={newSeriesDraft(template)}>
        <HiddenFields values={{ submissionKey }} />
        <NameAndMandate form={form} />
        <Persons template={template} form={form} />
        <Cadence template={template} form={form} />
        <ButtonRow>
          <Button>{words.make}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

/** A series that is there: everything but whether persons may be talked about, which was settled when it was made. */
export function EditSeriesView({ series, form }: { series: SeriesRow; form: Fields | null }) {
  const { language } = useView()
  const words = seriesMessages(language).form
  const here = `/moeder/serier/${series.id}`
  const shown = form ?? asSeries(series)
  return (
    <StaffPage title={words.editTitle} back={{ href: here, label: foraMessages(language).backToSeries }}>
      <ErrorSummary errors={shown.errors} />
      <Form action={`${here}/ret`} draft={seriesDraft(series.id)}>
        <NameAndMandate form={shown} />
        {series.allowsPersons ? <Bases template={series.template} form={shown} /> : <CircleWords series={series} />}
        <Publishable template={series.template} form={shown} />
        <Cadence template={series.template} form={shown} />
        <ButtonRow>
          <Button>{words.save}</Button>
          <ButtonLink href={here} tone="quiet">
            {foraMessages(language).cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function asTemplate(template: TemplateKey, language: 'da' | 'en'): Fields {
  const { bases, cadence } = templateOf(template)
  const { name, mandate } = templateWords[template]
  return freshForm({
    name: name[language],
    mandate: mandate[language],
    bases: [...bases],
    cadenceDays: cadence.days === null ? '' : String(cadence.days),
  })
}

function asSeries({ name, mandate, bases, publishable, cadenceDays }: SeriesRow): Fields {
  return freshForm({
    name,
    mandate,
    bases: [...bases],
    publishable: publishable ? 'ja' : '',
    cadenceDays: cadenceDays === null ? '' : String(cadenceDays),
  })
}
