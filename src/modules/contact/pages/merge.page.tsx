import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { mergeInquiries } from '../actions/merge-inquiries.ts'
import { openMerge } from '../actions/open-merge.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { refusalErrors, refusedContact } from './contact-refusal.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { MergeForm } from './inquiry.form.ts'
import { MergeView } from './merge.view.tsx'

type Request = StaffRequest<'/henvendelser/:inquiryId/saml'>

/** Joins an inquiry to another about the same. */
export const mergePage = staffPage('/henvendelser/:inquiryId/saml', {
  get: (request) => show(request, freshForm()),
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.inquiryId)) return notFound()
    const form = parseForm(MergeForm, body, language, inquiryMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await mergeInquiries(actor, { inquiryId: params.inquiryId, ...form.value })
    if (!outcome.refused) return redirect(`${inquiryHref(form.value.mainId)}?gemt=samlet`)
    const errors = refusalErrors(outcome, request)
    return errors.length === 0 ? refusedContact(outcome, request) : show(request, { ...form.state, errors })
  },
})

async function show(request: Request, form: FormState<'mainId' | 'reason'>): Promise<Answer> {
  if (!isId(request.params.inquiryId)) return notFound()
  const outcome = await openMerge(request.actor, { inquiryId: request.params.inquiryId })
  if (outcome.refused) return refusedContact(outcome, request)
  const view = <MergeView {...outcome.value} form={form} />
  return form.errors.length > 0 ? invalid(view) : ok(view)
}
