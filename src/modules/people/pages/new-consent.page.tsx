import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { parseTypedDate } from '../../../kernel/typed-dates.ts'
import { type FormState, fieldValue, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { type ParsedForm, parseForm } from '../../../platform/web/parse-form.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { type ConsentFormFacts, openConsentForm } from '../actions/open-consent-form.ts'
import { recordConsent } from '../actions/record-consent.ts'
import { replaceConsent } from '../actions/replace-consent.ts'
import { consentFormMessages } from '../consent-form-messages.ts'
import { ConsentForm, type ConsentFormFields, consentInput } from './consent.form.ts'
import { errorsOfConsent, type Obstacle, obstaclesOf, refusedConsent } from './consent-refusal.ts'
import { NewConsentView } from './new-consent.view.tsx'

/** A new yes. */
export const newConsentPage = staffPage('/personer/:personId/samtykker/nyt', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.personId)) return notFound()
    const form = parseForm(ConsentForm, body, language, consentFormMessages(language).errors)
    if (!form.ok) return show(request, null, form.state)
    const outcome = await recordConsent(actor, { ...consentInput(form.value), personId: params.personId })
    return afterSaving(request, null, outcome, form)
  },
})

/** A new yes in the place of an old one. */
export const replaceConsentPage = staffPage('/personer/:personId/samtykker/:consentId/forny', {
  get: (request) => show(request, request.params.consentId),

  async post(request) {
    const { actor, params, body, language } = request
    const { personId, consentId } = params
    if (!isId(personId) || !isId(consentId)) return notFound()
    const form = parseForm(ConsentForm, body, language, consentFormMessages(language).errors)
    if (!form.ok) return show(request, consentId, form.state)
    const outcome = await replaceConsent(actor, { ...consentInput(form.value), consentId })
    return afterSaving(request, consentId, outcome, form)
  },
})

type Request = StaffRequest<'/personer/:personId/samtykker/nyt'>

async function afterSaving(
  request: Request,
  replaces: string | null,
  outcome: Outcome<unknown>,
  { state }: ParsedForm<unknown>,
): Promise<Answer> {
  const { params, language, now } = request
  const isThere = outcome.refused && outcome.reasons.some(({ code }) => code === 'already-sent')
  if (!outcome.refused || isThere) return redirect(`/personer/${params.personId}/samtykker?gemt=samtykke`)
  const errors = outcome.kind === 'missing' ? [] : errorsOfConsent(outcome, language, now)
  if (errors.length === 0) return refusedConsent(outcome, language, now)
  return show(request, replaces, { ...state, errors }, obstaclesOf(outcome, language))
}

async function show(
  request: Request,
  replaces: string | null,
  typed: FormState<ConsentFormFields> | null = null,
  obstacles: readonly Obstacle[] = [],
): Promise<Answer> {
  const { actor, params, language, now } = request
  const { personId } = params
  if (!isId(personId) || (replaces !== null && !isId(replaces))) return notFound()
  // The age of the day the yes is from decides who must say it.
  const on = typed && parseTypedDate(fieldValue(typed, 'givenOn'))
  const outcome = await openConsentForm(actor, { personId, replaces, on })
  if (outcome.refused) return refusedConsent(outcome, language, now)
  const form = typed ?? begin(outcome.value, now)
  const sent = typed && fieldValue(typed, 'submissionKey')
  const submissionKey = sent && isId(sent) ? sent : newId()
  const view = <NewConsentView {...{ facts: outcome.value, form, obstacles, submissionKey }} />
  return typed ? invalid(view) : ok(view)
}

/** What stands in the form the first time: what was typed before, or of the old one what was asked about. */
function begin({ draft, old }: ConsentFormFacts, now: Date): FormState<ConsentFormFields> {
  const again = old && {
    ...{ kind: old.kind, scope: old.scope, purpose: old.purpose },
    receivers: old.receivers.map(({ id }) => id),
  }
  return freshForm<ConsentFormFields>({ givenOn: typedDay(copenhagenDate(now)), ...again, ...draft })
}
