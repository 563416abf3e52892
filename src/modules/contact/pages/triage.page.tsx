import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { answerTriageQuestions, openTriage } from '../actions/open-triage.ts'
import { triageMessages } from '../triage-messages.ts'
import { refusedContact } from './contact-refusal.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { type QuestionFields, QuestionsForm } from './triage.form.ts'
import { QuestionsView } from './triage.view.tsx'

type Request = StaffRequest<'/henvendelser/:inquiryId/afgoer'>

/** The first step of a triage: the questions of the rule, all on one page. */
export const triagePage = staffPage('/henvendelser/:inquiryId/afgoer', {
  get: (request) => show(request),
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.inquiryId)) return notFound()
    const form = parseForm(QuestionsForm, body, language, triageMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await answerTriageQuestions(actor, { inquiryId: params.inquiryId, facts: form.value })
    return outcome.refused ? refusedContact(outcome, request) : redirect(inquiryHref(params.inquiryId, '/afgoer/vej'))
  },
})

async function show(request: Request, sent?: FormState<QuestionFields>): Promise<Answer> {
  if (!isId(request.params.inquiryId)) return notFound()
  const outcome = await openTriage(request.actor, { inquiryId: request.params.inquiryId })
  if (outcome.refused) return refusedContact(outcome, request)
  const form = sent ?? freshForm<QuestionFields>(outcome.value.drafts.facts)
  const view = <QuestionsView triage={outcome.value} form={form} />
  return form.errors.length > 0 ? invalid(view) : ok(view)
}
