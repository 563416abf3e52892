import { z } from 'zod'
import { isId, newId } from '../../../kernel/ids.ts'
import {
  Alert,
  Button,
  ButtonLink,
  Checkbox,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  fieldError,
  HiddenFields,
  StaffPage,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { type EventFigures, evaluateEvent, openEvaluation } from '../actions/evaluate-event.ts'
import { eventMessages } from '../messages.ts'
import { afterEvent, showEvent } from './event-answers.tsx'

const EvaluationForm = z.strictObject({
  wentWell: z.string().max(4000).default(''),
  learned: z.string().max(4000),
  nextYear: z.string().max(4000).default(''),
  neutral: z.literal('ja').optional(),
  submissionKey: z.uuid(),
})

/** How it went, in figures and in words; next year is planned from here. */
export const evaluationPage = staffPage('/begivenheder/:eventId/evaluering', {
  get: (request) => (isId(request.params.eventId) ? showEvent(evaluated(request)) : notFound()),
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.eventId)) return notFound()
    const form = parseForm(EvaluationForm, body, language)
    if (!form.ok) return showEvent(evaluated(request), form.state)
    const { neutral, ...evaluation } = form.value
    const outcome = await evaluateEvent(actor, { ...evaluation, eventId: params.eventId, neutral: neutral === 'ja' })
    const to = `/begivenheder/${params.eventId}/evaluering?gemt=1`
    return afterEvent(evaluated(request), outcome, form.state, () => to)
  },
})

function evaluated({ actor, params, language, query }: StaffRequest<'/begivenheder/:eventId/evaluering'>) {
  return {
    language,
    load: () => openEvaluation(actor, { eventId: params.eventId }),
    view: (figures: EventFigures, form: FormState) => (
      <EvaluationView
        figures={figures}
        form={form.errors.length > 0 ? form : { errors: [], values: { ...figures.evaluation } }}
        saved={query.get('gemt') === '1' && form.errors.length === 0}
      />
    ),
  }
}

function EvaluationView({ figures, form, saved }: { figures: EventFigures; form: FormState; saved: boolean }) {
  const words = eventMessages(useView().language)
  const { event } = figures
  const here = `/begivenheder/${event.id}`
  const incidents = figures.incidents.map(({ kind, count }) => `${words.kinds[kind]}: ${count}`)
  return (
    <StaffPage title={words.evaluation} subtitle={event.name} back={{ href: here, label: event.name }}>
      <ErrorSummary errors={form.errors} />
      {saved && <Alert tone="success" title={words.saved} announce />}
      <DescriptionList
        facts={[
          { term: words.staffed, value: `${figures.staffed} / ${figures.needed}` },
          { term: words.incidents, value: incidents.length > 0 ? incidents.join(', ') : '0' },
          { term: words.highest, value: figures.highestCount === null ? '–' : String(figures.highestCount) },
        ]}
      />
      <Form action={`${here}/evaluering`}>
        <HiddenFields values={{ submissionKey: newId() }} />
        <TextArea form={form} name="wentWell" label={words.wentWell} maxLength={4000} optional />
        <TextArea form={form} name="learned" label={words.learnedField} maxLength={4000} />
        <TextArea form={form} name="nextYear" label={words.nextYear} maxLength={4000} optional />
        {(form.values.neutral !== undefined || fieldError(form, 'neutral')) && (
          <Checkbox form={form} name="neutral" label={words.neutral} />
        )}
        <Button>{words.save}</Button>
      </Form>
      {figures.evaluation && (
        <ButtonLink href={`/begivenheder/ny?fra=${event.id}`} tone="secondary">
          {words.planNextYear}
        </ButtonLink>
      )}
    </StaffPage>
  )
}
