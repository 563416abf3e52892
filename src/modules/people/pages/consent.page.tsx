import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { openConsent } from '../actions/open-consent.ts'
import { withdrawConsent } from '../actions/withdraw-consent.ts'
import { consentPageMessages } from '../consent-page-messages.ts'
import { ConsentView } from './consent.view.tsx'
import { errorsOfWithdrawal, refusedConsent } from './consent-refusal.ts'
import { type WithdrawFields, WithdrawForm } from './withdraw-consent.form.ts'

type Request = StaffRequest<'/personer/:personId/samtykker/:consentId'>

/** One consent, and where it is taken back. */
export const consentPage = staffPage('/personer/:personId/samtykker/:consentId', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, params, body, language, now } = request
    const { personId, consentId } = params
    if (!isId(personId) || !isId(consentId)) return notFound()
    const form = parseForm(WithdrawForm, body, language, consentPageMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await withdrawConsent(actor, { ...form.value, consentId })
    if (!outcome.refused) return redirect(`/personer/${personId}/samtykker/${consentId}?gemt=taget-tilbage`)
    const errors = errorsOfWithdrawal(outcome, language)
    return errors.length > 0 ? show(request, { ...form.state, errors }) : refusedConsent(outcome, language, now)
  },
})

async function show(request: Request, form: FormState<WithdrawFields> | null): Promise<Answer> {
  const { actor, params, query, language, now } = request
  const { personId, consentId } = params
  if (!isId(personId) || !isId(consentId)) return notFound()
  const outcome = await openConsent(actor, { personId, consentId })
  if (outcome.refused) return refusedConsent(outcome, language, now)
  const fresh = freshForm<WithdrawFields>({ on: typedDay(copenhagenDate(now)), ...outcome.value.draft })
  const view = <ConsentView opened={outcome.value} form={form ?? fresh} saved={query.get('gemt')} />
  if (form === null) return ok(view)
  return outcome.value.consent.ending === null ? invalid(view) : conflict(view)
}
