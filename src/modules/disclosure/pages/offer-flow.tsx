import { isId, newId } from '../../../kernel/ids.ts'
import type { Outcome, Refused } from '../../../kernel/outcome.ts'
import { type FieldValue, fieldValue, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok } from '../../../platform/web/answers.ts'
import type { FormBody } from '../../../platform/web/form-body.ts'
import type { StaffRequest } from '../../../platform/web/page.ts'
import { parseForm, typedValues } from '../../../platform/web/parse-form.ts'
import { subjectKinds } from '../actions/offered-input.ts'
import { type OfferForm, openOfferForm } from '../actions/open-offer-form.ts'
import { previewOffer } from '../actions/preview-offer.ts'
import { errorsOfRefusal, refusedDisclosure } from './disclosure-refusal.ts'
import {
  fieldsOfStep,
  type OfferFields,
  type OfferState,
  type PreviewAnswers,
  PreviewForm,
  WhatForm,
  WhyForm,
} from './offer.form.ts'
import { offerSentences, stepOfErrors } from './offer-errors.ts'
import { OfferPreviewView } from './offer-preview.view.tsx'
import { OfferWhatView } from './offer-what.view.tsx'
import { OfferWhyView } from './offer-why.view.tsx'
import { offeredFrom } from './offered-answers.ts'

export type OfferRequest = StaffRequest

/** Where an offer is made: anew, or as the answer to a request; and how it is decided there. */
export type OfferPlace = {
  readonly requestId: string | null
  readonly path: string
  readonly decide: (preview: PreviewAnswers, offered: Offered, draft: string) => Promise<Outcome<{ id: string }>>
  readonly keep: (draft: string) => Promise<Outcome<unknown>>
  readonly after: (how: 'delt' | 'beholdt', id: string | null) => Answer
}
export type Offered = NonNullable<ReturnType<typeof offeredFrom>>

type Values = Readonly<Record<string, FieldValue | undefined>>

/** The first page: what was kept of it before, or from where it began. */
export async function beginOffer(request: OfferRequest, place: OfferPlace, from: Values): Promise<Answer> {
  const opened = await openForm(request, place, from)
  if (opened.refused) return refusedDisclosure(opened, request.language, request.now)
  const { draft, person } = opened.value
  const receiver = opened.value.request?.receiver.account
  const values = { ...(person ? { subject: 'person' } : {}), ...from, ...draft, ...(receiver ? { receiver } : {}) }
  return showWhat(request, place, freshForm<OfferFields>(values), opened.value.draftKey)
}

/** One step on, or back. A step that is not known is the first. */
export async function continueOffer(request: OfferRequest, place: OfferPlace): Promise<Answer> {
  const { body, language } = request
  const step = body.fields.step?.[0] ?? 'what'
  const draft = body.fields.draft?.[0] ?? ''
  const values = known(body)
  const state = freshForm<OfferFields>(values)
  const sentences = offerSentences(language)
  if (step === 'keep') return keepIt(request, place, draft)
  if (step === 'case') return showWhat(request, place, freshForm({ ...values, caseId: values.fetch, notes: [] }), draft)
  if (step === 'back-to-what') return showWhat(request, place, state, draft)
  const what = parseForm(WhatForm, only(body, fieldsOfStep.what), language, sentences)
  if (!what.ok) return showWhat(request, place, { values, errors: what.state.errors }, draft)
  if (step === 'what' || step === 'back-to-why') return showWhy(request, place, state, draft)
  const why = parseForm(WhyForm, only(body, fieldsOfStep.why), language, sentences)
  if (!why.ok) return showWhy(request, place, { values, errors: why.state.errors }, draft)
  const preview = parseForm(PreviewForm, only(body, fieldsOfStep.preview), language, sentences)
  const offered = offeredFrom(why.value, preview.ok ? preview.value : null)
  if (offered === null) return showWhy(request, place, state, draft)
  if (!preview.ok) return showPreview(request, place, { values, errors: preview.state.errors }, draft, offered)
  if (step !== 'share') return showPreview(request, place, state, draft, offered)
  const outcome = await place.decide(preview.value, offered, draft)
  if (!outcome.refused) return place.after('delt', outcome.value.id)
  return afterRefusal(request, place, { state, draft, offered }, outcome)
}

async function keepIt(request: OfferRequest, place: OfferPlace, draft: string): Promise<Answer> {
  const outcome = await place.keep(draft)
  return outcome.refused ? refusedDisclosure(outcome, request.language, request.now) : place.after('beholdt', null)
}

type Typed = { readonly state: OfferState; readonly draft: string; readonly offered: Offered }

/** The page on which what was refused can be put right, with everything typed. */
async function afterRefusal(
  request: OfferRequest,
  place: OfferPlace,
  { state, draft, offered }: Typed,
  refused: Refused,
): Promise<Answer> {
  const errors = refused.kind === 'missing' ? [] : errorsOfRefusal(refused, request.language, request.now)
  if (errors.length === 0) return refusedDisclosure(refused, request.language, request.now)
  const step = stepOfErrors(errors)
  const form = { ...state, errors }
  if (step === 'what') return showWhat(request, place, form, draft)
  if (step === 'why') return showWhy(request, place, form, draft)
  const answer = await showPreview(request, place, form, draft, offered)
  return answer.kind === 'view' && refused.kind === 'conflict' ? conflict(answer.view) : answer
}

async function showWhat(request: OfferRequest, place: OfferPlace, form: OfferState, draft: string): Promise<Answer> {
  const opened = await openForm(request, place, form.values)
  if (opened.refused) return refusedDisclosure(opened, request.language, request.now)
  return shown(form, <OfferWhatView facts={opened.value} form={form} path={place.path} draft={draft} />)
}

async function showWhy(request: OfferRequest, place: OfferPlace, form: OfferState, draft: string): Promise<Answer> {
  const opened = await openForm(request, place, form.values)
  if (opened.refused) return refusedDisclosure(opened, request.language, request.now)
  const what = parseForm(WhatForm, only(request.body, fieldsOfStep.what), request.language)
  if (!what.ok) return notFound()
  return shown(
    form,
    <OfferWhyView facts={opened.value} what={what.value} form={form} path={place.path} draft={draft} />,
  )
}

async function showPreview(
  request: OfferRequest,
  place: OfferPlace,
  form: OfferState,
  draft: string,
  offered: Offered,
): Promise<Answer> {
  const receiver = fieldValue(form, 'receiver')
  const preview = await previewOffer(request.actor, { ...offered, receiver, requestId: place.requestId })
  if (preview.refused) {
    const errors = preview.kind === 'missing' ? [] : errorsOfRefusal(preview, request.language, request.now)
    if (errors.length === 0) return refusedDisclosure(preview, request.language, request.now)
    const back = { ...form, errors }
    return stepOfErrors(errors) === 'what'
      ? showWhat(request, place, back, draft)
      : showWhy(request, place, back, draft)
  }
  const sent = fieldValue(form, 'submissionKey')
  const submissionKey = isId(sent) ? sent : newId()
  const view = <OfferPreviewView offer={preview.value} {...{ form, draft, submissionKey }} path={place.path} />
  return shown(form, view)
}

async function openForm(
  { actor }: OfferRequest,
  { requestId }: OfferPlace,
  values: Values,
): Promise<Outcome<OfferForm>> {
  const subject = subjectKinds.find((kind) => kind === values.subject) ?? null
  return openOfferForm(actor, {
    ...{ requestId, subject },
    caseId: idIn(values.caseId),
    personId: idIn(values.personId),
    receiver: idIn(values.receiver),
  })
}

function idIn(value: FieldValue | undefined): string | null {
  return typeof value === 'string' && isId(value) ? value : null
}

function shown(form: OfferState, view: Parameters<typeof ok>[0]): Answer {
  return form.errors.length > 0 ? invalid(view) : ok(view)
}

/** What was typed, without the button that was pressed. */
function known(body: FormBody): Record<string, FieldValue> {
  const { step: _step, ...values } = typedValues(body)
  return values
}

/** The fields of one step: what later steps brought along waits for its turn. What no step knows is left to be refused. */
function only(body: FormBody, names: readonly string[]): FormBody {
  const fields = Object.entries(body.fields).filter(
    ([name]) => names.includes(name) || !(fieldsOfStep.preview.includes(name) || name === 'step'),
  )
  return { fields: Object.fromEntries(fields), files: [] }
}
