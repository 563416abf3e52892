import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { nameLikeWords } from '../../../kernel/name-like.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import type { FormBody } from '../../../platform/web/form-body.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openVisit } from '../actions/open-visit.ts'
import { openVisitForm } from '../actions/open-visit-form.ts'
import { recordVisit, visitDraft } from '../actions/record-visit.ts'
import { visitFormMessages } from '../visit-form-messages.ts'
import { correctionOf, entryOf, newVisit, type VisitFields, VisitForm } from './visit.form.ts'
import { VisitFormView } from './visit-form.view.tsx'
import { sentenceFor, visitRefusal } from './visit-refusal.ts'

const fieldOf: Readonly<Record<string, VisitFields>> = {
  'in-future': 'day',
  'too-old': 'day',
  'before-place': 'day',
  'place-closed': 'place',
  'unknown-place': 'place',
  'has-cpr': 'note',
}

/** The form of the street log for a desk, or for a browser without script; `?sted=` or `?planlagt=` fills the place in. */
export const visitFormPage = staffPage('/gadelog/skema', {
  async get({ actor, query, language, now }) {
    const plannedId = query.get('planlagt')
    const opened = await openVisitForm(actor, isId(plannedId) ? { plannedId } : {})
    if (opened.refused) return visitRefusal(opened, language)
    const { places, draft, planned } = opened.value
    const asked = planned?.place ?? query.get('sted')
    const fresh = newVisit(now, places.find(({ id }) => id === asked)?.id ?? null, planned)
    const kept = draft && !asked ? { ...draft, id: fresh.values.id, version: fresh.values.version } : {}
    return ok(show({ ...fresh, values: { ...fresh.values, ...kept } }, places))
  },
  async post({ actor, body, language }) {
    const opened = await openVisitForm(actor, {})
    if (opened.refused) return visitRefusal(opened, language)
    const { places } = opened.value
    const form = parseVisit(body, language)
    if (!form.ok) return invalid(show(form.state, places))
    const outcome = await recordVisit(actor, { entry: entryOf(form.value, null) })
    if (!outcome.refused) return redirect(`/besoeg/${form.value.id}?gemt=1`)
    const state = refusedState(form.state, outcome, language)
    return state ? invalid(show(state, places)) : visitRefusal(outcome, language)
  },
})

function show(form: FormState<VisitFields>, places: readonly { id: string; name: string }[]) {
  return <VisitFormView form={form} places={places} action="/gadelog/skema" back="/besoeg" draft={visitDraft} />
}

/** A visit corrected at a desk. */
export const correctVisitPage = staffPage('/besoeg/:visitId/ret', {
  async get({ actor, params, language }) {
    if (!isId(params.visitId)) return notFound()
    const opened = await openVisit(actor, { visitId: params.visitId })
    if (opened.refused) return visitRefusal(opened, language)
    return ok(correction(params.visitId, correctionOf(opened.value.standing.wording), opened.value.places))
  },
  async post({ actor, params, body, language }): Promise<Answer> {
    const { visitId } = params
    if (!isId(visitId)) return notFound()
    const opened = await openVisit(actor, { visitId })
    if (opened.refused) return visitRefusal(opened, language)
    const { versions, places } = opened.value
    const form = parseVisit(body, language)
    if (!form.ok) return invalid(correction(visitId, form.state, places))
    const before = versions.find(({ id }) => id === form.value.buildsOn)
    if (!before || form.value.id !== visitId) return notFound()
    const outcome = await recordVisit(actor, { entry: entryOf(form.value, before.wording) })
    if (!outcome.refused) return redirect(`/besoeg/${visitId}?gemt=${outcome.value === 'conflict' ? 'to' : '1'}`)
    const state = refusedState(form.state, outcome, language)
    return state ? invalid(correction(visitId, state, places)) : visitRefusal(outcome, language)
  },
})

function correction(visitId: string, form: FormState<VisitFields>, places: readonly { id: string; name: string }[]) {
  const here = `/besoeg/${visitId}`
  return <VisitFormView form={form} places={places} action={`${here}/ret`} back={here} corrects />
}

/** The form read; where words look like names, which ones is said. */
function parseVisit(body: FormBody, language: Language) {
  const words = visitFormMessages(language)
  const typed = [body.fields.note, body.fields.followUp, body.fields.whereWords].flat().join('. ')
  const neutral = words.neutralHint(nameLikeWords(typed).join(', '))
  return parseForm(VisitForm, body, language, { ...words.errors, neutral })
}

/** The form with what the rules said no to at its field; null where it is no matter of the form. */
function refusedState(
  state: FormState<VisitFields>,
  { reasons }: Refused,
  language: Language,
): FormState<VisitFields> | null {
  const code = reasons[0]?.code ?? ''
  const message = sentenceFor(code, language)
  return message ? { ...state, errors: [{ field: fieldOf[code] ?? 'note', message }] } : null
}
