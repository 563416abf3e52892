import { isId } from '../../../kernel/ids.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { finishReview } from '../actions/finish-review.ts'
import { listConsents } from '../actions/list-consents.ts'
import { refusedConsent } from './consent-refusal.ts'
import { ConsentsView, type Reviewing } from './consents.view.tsx'
import { ReviewForm } from './review.form.ts'

/** What somebody has said yes to, and what should be looked at. */
export const consentsPage = staffPage('/personer/:personId/samtykker', { get: (request) => show(request, null) })

/** "Jeg har set på det". */
export const finishReviewPage = staffPage('/personer/:personId/samtykker/opgaver/:taskId', {
  async post(request) {
    const { actor, params, body, language, now } = request
    const { personId, taskId } = params
    if (!isId(personId) || !isId(taskId)) return notFound()
    const form = parseForm(ReviewForm, body, language)
    if (!form.ok) return show(request, { taskId, form: form.state })
    const outcome = await finishReview(actor, { ...form.value, taskId })
    if (outcome.refused) return refusedConsent(outcome, language, now)
    return redirect(`/personer/${outcome.value.personId}/samtykker?gemt=set`)
  },
})

type Request = StaffRequest<'/personer/:personId/samtykker'>

async function show({ actor, params, query, language, now }: Request, reviewing: Reviewing | null): Promise<Answer> {
  const { personId } = params
  if (!isId(personId)) return notFound()
  const page = /^[1-9]\d{0,3}$/.exec(query.get('side') ?? '')?.[0] ?? '1'
  const outcome = await listConsents(actor, { personId, page })
  if (outcome.refused) return refusedConsent(outcome, language, now)
  const view = <ConsentsView list={outcome.value} saved={query.get('gemt')} reviewing={reviewing} />
  return reviewing ? invalid(view) : ok(view)
}
