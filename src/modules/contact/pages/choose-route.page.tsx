import { isId } from '../../../kernel/ids.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm, typedValues } from '../../../platform/web/parse-form.ts'
import { concernFactsFrom } from '../../law/index.ts'
import { decideRoute } from '../actions/decide-route.ts'
import { keepTriageChoice, openTriage } from '../actions/open-triage.ts'
import { triageMessages } from '../triage-messages.ts'
import { ChooseRouteView } from './choose-route.view.tsx'
import { refusalErrors, refusedContact } from './contact-refusal.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { type ChoiceFields, ChoiceForm, carriedAlong, choiceFields, choiceOf } from './triage.form.ts'

type Request = StaffRequest<'/henvendelser/:inquiryId/afgoer/vej'>

/** The second step of a triage: the ways the answers open, with reasons and reminders, and a choice with a reason. */
export const chooseRoutePage = staffPage('/henvendelser/:inquiryId/afgoer/vej', {
  get: (request) => show(request),
  async post(request) {
    const { actor, params, body, language } = request
    const { inquiryId } = params
    if (!isId(inquiryId)) return notFound()
    const form = parseForm(ChoiceForm, body, language, triageMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const choice = choiceOf(inquiryId, form.value)
    const isCase = choice.routes.includes('ssp-case')
    const outcome = isCase
      ? await keepTriageChoice(actor, { ...choice, typed: carriedAlong(typedValues(body), choiceFields) })
      : await decideRoute(actor, choice)
    if (outcome.refused) return refusedChoice(request, form.state, outcome)
    return redirect(isCase ? inquiryHref(inquiryId, '/afgoer/sag') : `${inquiryHref(inquiryId)}?gemt=afgjort`)
  },
})

async function refusedChoice(request: Request, state: FormState, refused: Refused): Promise<Answer> {
  if (isDecidedMeanwhile(refused)) return show(request, state, true)
  const isReason = refused.reasons.some(({ code }) => code === 'reason-too-short')
  const errors = refused.kind === 'rule' ? refusalErrors(refused, request, isReason ? 'reason' : 'route') : []
  return errors.length === 0 ? refusedContact(refused, request) : show(request, { ...state, errors })
}

/** True when somebody has decided since the page was opened. */
export function isDecidedMeanwhile(refused: Refused): boolean {
  return refused.reasons.some(({ code }) => code === 'already-decided')
}

async function show(request: Request, sent?: FormState<ChoiceFields>, meanwhile = false): Promise<Answer> {
  const { inquiryId } = request.params
  if (!isId(inquiryId)) return notFound()
  const outcome = await openTriage(request.actor, { inquiryId })
  if (outcome.refused) return refusedContact(outcome, request)
  const triage = outcome.value
  const typed = typedValues(request.body)
  const facts = concernFactsFrom(typed) ?? triage.facts
  if (!facts) return redirect(inquiryHref(inquiryId, '/afgoer'))
  // What somebody had seen when they filled it in counts, until they have been told of something newer.
  const seen = sent && !meanwhile ? String(typed.seenOrdinal ?? triage.seenOrdinal) : String(triage.seenOrdinal)
  const form = sent ?? freshForm<ChoiceFields>(triage.drafts.choice)
  const view = <ChooseRouteView triage={triage} facts={facts} seen={seen} form={form} meanwhile={meanwhile} />
  if (meanwhile) return conflict(view)
  return form.errors.length > 0 ? invalid(view) : ok(view)
}
