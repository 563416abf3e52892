import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openRedaction, redactMessage } from '../actions/redact-message.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { refusalErrors, refusedContact } from './contact-refusal.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { RedactionForm } from './inquiry.form.ts'
import { RedactView } from './redact.view.tsx'

type Request = StaffRequest<'/henvendelser/:inquiryId/beskeder/:messageId/streg-over'>

/** Blacks out names in one message, for the leader of the place it came from. */
export const redactPage = staffPage('/henvendelser/:inquiryId/beskeder/:messageId/streg-over', {
  get: (request) => show(request),
  async post(request) {
    const { actor, params, body, language } = request
    const { inquiryId, messageId } = params
    if (!isId(inquiryId) || !isId(messageId)) return notFound()
    const form = parseForm(RedactionForm, body, language, inquiryMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await redactMessage(actor, { inquiryId, messageId, marked: form.value.marked })
    if (!outcome.refused) return redirect(`${inquiryHref(inquiryId)}?gemt=streget`)
    const errors = refusalErrors(outcome, request, 'marked')
    return errors.length === 0 ? refusedContact(outcome, request) : show(request, { ...form.state, errors })
  },
})

async function show(request: Request, sent?: FormState<'marked'>): Promise<Answer> {
  const { inquiryId, messageId } = request.params
  if (!isId(inquiryId) || !isId(messageId)) return notFound()
  const outcome = await openRedaction(request.actor, { inquiryId, messageId })
  if (outcome.refused) return refusedContact(outcome, request)
  const { marked, draft } = outcome.value
  const form = sent ?? freshForm<'marked'>({ marked: draft?.marked ?? marked })
  const view = <RedactView inquiryId={inquiryId} messageId={messageId} form={form} />
  return form.errors.length > 0 ? invalid(view) : ok(view)
}
