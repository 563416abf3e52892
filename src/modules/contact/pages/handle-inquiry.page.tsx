import { isId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { FieldError, FormState } from '../../../platform/ui/index.ts'
import { type Answer, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type Page, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { answerSender } from '../actions/answer-sender.ts'
import { giveInquiry } from '../actions/give-inquiry.ts'
import { noteInternally } from '../actions/note-internally.ts'
import { openSenderDetails } from '../actions/open-sender-details.ts'
import { takeInquiry } from '../actions/take-inquiry.ts'
import { undoMerge } from '../actions/undo-merge.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { refusalErrors, refusedContact } from './contact-refusal.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { AnswerForm, GiveForm, type InquiryForms, NoteForm, SenderForm, TakeForm, UndoForm } from './inquiry.form.ts'
import { type InquiryRequest, showInquiry } from './inquiry.page.tsx'
import { SenderDetailsView } from './sender-details.view.tsx'

/** What each form of the page of an inquiry does, below its address. Somebody who reloads lands on the page itself. */
function handling(rest: string, post: (request: InquiryRequest, inquiryId: string) => Promise<Answer>): Page {
  return staffPage(`/henvendelser/:inquiryId/${rest}` as '/henvendelser/:inquiryId/svar', {
    get: ({ params }) => (isId(params.inquiryId) ? redirect(inquiryHref(params.inquiryId)) : notFound()),
    post: (request) => (isId(request.params.inquiryId) ? post(request, request.params.inquiryId) : notFound()),
  })
}

const answerPage = handling('svar', async (request, inquiryId) => {
  const form = parseForm(AnswerForm, request.body, request.language, sentences(request))
  if (!form.ok) return showInquiry(request, { answer: form.state })
  const { answer: text, to, formKey } = form.value
  const outcome = await answerSender(request.actor, { inquiryId: to, formKey, text })
  return saved(request, outcome, 'svar', (errors) => ({ answer: withErrors(form.state, errors) }), inquiryId)
})

const notePage = handling('notat', async (request, inquiryId) => {
  const form = parseForm(NoteForm, request.body, request.language, sentences(request))
  if (!form.ok) return showInquiry(request, { note: form.state })
  const { note: text, formKey } = form.value
  const outcome = await noteInternally(request.actor, { inquiryId, formKey, text })
  return saved(request, outcome, 'notat', (errors) => ({ note: withErrors(form.state, errors) }), inquiryId)
})

const takePage = handling('tag', async (request, inquiryId) => {
  const form = parseForm(TakeForm, request.body, request.language)
  if (!form.ok) return showInquiry(request, { give: form.state })
  const outcome = await takeInquiry(request.actor, { inquiryId, seenOwner: form.value.seenOwner ?? null })
  return saved(request, outcome, 'taget', null, inquiryId)
})

const givePage = handling('giv', async (request, inquiryId) => {
  const form = parseForm(GiveForm, request.body, request.language, sentences(request))
  if (!form.ok) return showInquiry(request, { give: form.state })
  const { colleague: to, seenOwner = null } = form.value
  const outcome = await giveInquiry(request.actor, { inquiryId, to, seenOwner })
  return saved(request, outcome, 'givet', null, inquiryId)
})

const partPage = handling('skil', async (request, inquiryId) => {
  const form = parseForm(UndoForm, request.body, request.language, sentences(request))
  if (!form.ok) return showInquiry(request, { undo: form.state })
  const outcome = await undoMerge(request.actor, { inquiryId, reason: form.value.reason })
  return saved(request, outcome, 'skilt', (errors) => ({ undo: withErrors(form.state, errors) }), inquiryId)
})

const senderPage = handling('afsender', async (request, inquiryId) => {
  const form = parseForm(SenderForm, request.body, request.language, sentences(request))
  if (!form.ok) return showInquiry(request, { sender: form.state })
  const outcome = await openSenderDetails(request.actor, { inquiryId, purpose: form.value.purpose })
  if (outcome.refused) return refusedContact(outcome, request)
  return ok(<SenderDetailsView inquiry={outcome.value.inquiry} details={outcome.value.details} />)
})

/** The forms of an inquiry's own page, each at an address below it. */
export const handlingPages: readonly Page[] = [answerPage, notePage, takePage, givePage, partPage, senderPage]

async function saved(
  request: InquiryRequest,
  outcome: Outcome<unknown>,
  what: string,
  again: ((errors: readonly FieldError[]) => Partial<InquiryForms>) | null,
  inquiryId: string,
): Promise<Answer> {
  if (!outcome.refused) return redirect(`${inquiryHref(inquiryId)}?gemt=${what}`)
  const errors = refusalErrors(outcome, request)
  return again === null || errors.length === 0 ? refusedContact(outcome, request) : showInquiry(request, again(errors))
}

function withErrors(state: FormState, errors: readonly FieldError[]): FormState {
  return { ...state, errors }
}

function sentences({ language }: InquiryRequest) {
  return inquiryMessages(language).errors
}
