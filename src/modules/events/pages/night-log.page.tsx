import { z } from 'zod'
import { isId, newId } from '../../../kernel/ids.ts'
import {
  Alert,
  Button,
  Checkbox,
  CheckboxGroup,
  Choices,
  ErrorSummary,
  Form,
  type FormState,
  fieldError,
  HiddenFields,
  Select,
  StaffPage,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { countHeads, type NightLog, openNightLog, recordIncident } from '../actions/night-log.ts'
import { incidentActions, incidentBands, incidentKinds, minutesAgoChoices } from '../domain/event-lists.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'
import { afterEvent, showEvent } from './event-answers.tsx'
import { NightLines } from './night-lines.view.tsx'

const IncidentForm = z.strictObject({
  kind: z.enum(incidentKinds),
  headBand: z.enum(incidentBands).default('unknown'),
  postId: z.uuid().optional(),
  minutesAgo: z.coerce.number().int().min(0).max(1440).default(0),
  actions: z.array(z.enum(incidentActions)).default([]),
  note: z.string().max(2000).default(''),
  neutral: z.literal('ja').optional(),
  submissionKey: z.uuid(),
})

const HeadsForm = z.strictObject({
  number: z.coerce.number().int().min(0).max(100_000),
  postId: z.uuid().optional(),
  submissionKey: z.uuid(),
})

/** The log of the night: what happened in few taps, how many are there, the newest first. */
export const nightLogPage = staffPage('/begivenheder/:eventId/log', {
  get: (request) => (isId(request.params.eventId) ? showEvent(logged(request)) : notFound()),
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.eventId)) return notFound()
    const form = parseForm(IncidentForm, body, language)
    if (!form.ok) return showEvent(logged(request), form.state)
    const { neutral, postId = null, ...incident } = form.value
    const given = { ...incident, postId, eventId: params.eventId, neutral: neutral === 'ja' }
    const outcome = await recordIncident(actor, given)
    return afterEvent(logged(request), outcome, form.state, () => `/begivenheder/${params.eventId}/log?gemt=1`)
  },
})

export const headCountPage = staffPage('/begivenheder/:eventId/antal', {
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.eventId)) return notFound()
    const form = parseForm(HeadsForm, body, language)
    if (!form.ok) return showEvent(logged(request), form.state)
    const { postId = null, ...count } = form.value
    const outcome = await countHeads(actor, { ...count, postId, eventId: params.eventId })
    return afterEvent(logged(request), outcome, form.state, () => `/begivenheder/${params.eventId}/log?gemt=1`)
  },
})

function logged({ actor, params, language, query }: StaffRequest<'/begivenheder/:eventId/log'>) {
  return {
    language,
    load: () => openNightLog(actor, { eventId: params.eventId }),
    view: (log: NightLog, form: FormState) => (
      <NightLogView log={log} form={form} saved={query.get('gemt') === '1' && form.errors.length === 0} />
    ),
  }
}

function NightLogView({ log, form, saved }: { log: NightLog; form: FormState; saved: boolean }) {
  const { language } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const here = `/begivenheder/${log.event.id}`
  const kinds = incidentKinds.map((value) => ({ value, label: words.kinds[value] }))
  const bands = incidentBands.map((value) => ({ value, label: words.bands[value] }))
  const ago = minutesAgoChoices.map((minutes) => ({ value: String(minutes), label: more.ago(minutes) }))
  const actions = incidentActions.map((value) => ({ value, label: more.actions[value] }))
  const posts = log.posts.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <StaffPage title={words.log} subtitle={log.event.name} back={{ href: here, label: log.event.name }}>
      <ErrorSummary errors={form.errors} />
      {saved && <Alert tone="success" title={words.saved} announce />}
      <CountForm log={log} form={form} />
      <h2>{words.record}</h2>
      <p>{words.logHint}</p>
      <Form action={`${here}/log`}>
        <HiddenFields values={{ submissionKey: newId() }} />
        <Choices form={form} name="kind" label={words.what} choices={kinds} inline />
        <Choices form={form} name="minutesAgo" label={more.happened} choices={ago} value="0" inline />
        <Choices form={form} name="headBand" label={words.howMany} choices={bands} inline optional />
        {posts.length > 0 && <Select form={form} name="postId" label={words.post} options={posts} empty="–" optional />}
        <CheckboxGroup form={form} name="actions" label={more.done} choices={actions} inline optional />
        <TextArea form={form} name="note" label={words.note} maxLength={2000} rows={2} optional />
        {(form.values.neutral !== undefined || fieldError(form, 'neutral')) && (
          <Checkbox form={form} name="neutral" label={words.neutral} />
        )}
        <Button>{words.record}</Button>
      </Form>
      <NightLines log={log} />
    </StaffPage>
  )
}

function CountForm({ log: { event, posts }, form }: { log: NightLog; form: FormState }) {
  const words = eventMessages(useView().language)
  return (
    <Form action={`/begivenheder/${event.id}/antal`} label={words.count} inline>
      <HiddenFields values={{ submissionKey: newId() }} />
      <TextField form={form} name="number" label={words.count} inputMode="numeric" width="s" />
      {posts.length > 1 && (
        <Select
          id="count-post"
          name="postId"
          label={words.post}
          options={posts.map(({ id, name }) => ({ value: id, label: name }))}
          empty="–"
          width="m"
          optional
        />
      )}
      <Button tone="secondary">{words.countIt}</Button>
    </Form>
  )
}
