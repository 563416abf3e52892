import { isId } from '../../../kernel/ids.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { type Answer, file, invalid, notFound, ok } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { type OpenedInquiry, openInquiry } from '../actions/open-inquiry.ts'
import { openInquiryFile } from '../actions/open-inquiry-file.ts'
import { refusedContact } from './contact-refusal.ts'
import type { InquiryForms } from './inquiry.form.ts'
import { InquiryView } from './inquiry.view.tsx'

export type InquiryRequest = StaffRequest<'/henvendelser/:inquiryId'>

/** One inquiry: what was said, who has it, and what can be done. */
export const inquiryPage = staffPage('/henvendelser/:inquiryId', { get: (request) => showInquiry(request) })

/** A file that came with it: always saved, never opened in our page. */
export const inquiryFilePage = staffPage('/henvendelser/:inquiryId/filer/:fileId', {
  async get(request) {
    const { inquiryId, fileId } = request.params
    if (!isId(inquiryId) || !isId(fileId)) return notFound()
    const outcome = await openInquiryFile(request.actor, { inquiryId, fileId })
    if (outcome.refused) return refusedContact(outcome, request)
    return file(outcome.value.content, outcome.value.mediaType, outcome.value.fileName)
  },
})

/** The page with forms as they were sent, where one of them was not right. */
export async function showInquiry(request: InquiryRequest, sent: Partial<InquiryForms> = {}): Promise<Answer> {
  const { actor, params, query } = request
  if (!isId(params.inquiryId)) return notFound()
  const outcome = await openInquiry(actor, { inquiryId: params.inquiryId })
  if (outcome.refused) return refusedContact(outcome, request)
  const forms = { ...draftedForms(outcome.value), ...sent }
  const view = <InquiryView opened={outcome.value} me={actor.account} forms={forms} saved={query.get('gemt')} />
  return Object.values(sent).some(({ errors }) => errors.length > 0) ? invalid(view) : ok(view)
}

function draftedForms({ drafts }: OpenedInquiry): InquiryForms {
  return {
    answer: freshForm(drafts.answer ?? {}),
    note: freshForm(drafts.note ?? {}),
    give: freshForm(),
    sender: freshForm(),
    undo: freshForm(),
  }
}
