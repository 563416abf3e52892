import { isId } from '../../../kernel/ids.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { type FormState, fieldValue } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openWriting } from '../actions/open-writing.ts'
import { saveNotice } from '../actions/save-notice.ts'
import { writingMessages } from '../writing-messages.ts'
import { NoticeEndedView } from './notice-ended.view.tsx'
import { noticeErrors, refusedNotice } from './notice-refusal.ts'
import { filledForm, savedWords, type WritingFields, WritingForm } from './notice-writing.form.ts'
import { NoticeWritingView } from './notice-writing.view.tsx'

type Request = StaffRequest<'/underretninger/:noticeId/skriv'>

/** The words of a draft. Two tabs overwrite nothing of each other. */
export const noticeWritingPage = staffPage('/underretninger/:noticeId/skriv', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.noticeId)) return notFound()
    const form = parseForm(WritingForm, body, language, writingMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await saveNotice(actor, { ...savedWords(form.value), noticeId: params.noticeId })
    const here = `/underretninger/${params.noticeId}`
    if (!outcome.refused) return redirect(form.value.step === 'copy' ? `${here}/skriv` : `${here}?gemt=kladde`)
    const errors = noticeErrors(outcome, request)
    if (hasEnded(outcome))
      return conflict(<NoticeEndedView noticeId={params.noticeId} typed={form.value} errors={errors} />)
    return errors.length > 0 ? show(request, { ...form.state, errors }) : refusedNotice(outcome, request)
  },
})

/** True when the draft was sent or thrown away while it was being written. */
function hasEnded({ reasons }: Refused): boolean {
  return reasons.some(({ code }) => code === 'already-sent' || code === 'already-dropped')
}

async function show(request: Request, sent: FormState<WritingFields> | null): Promise<Answer> {
  const { actor, params } = request
  if (!isId(params.noticeId)) return notFound()
  const outcome = await openWriting(actor, { noticeId: params.noticeId })
  if (outcome.refused) return refusedNotice(outcome, request)
  const notice = outcome.value
  const form = sent ?? filledForm(notice.content, notice.version, notice.typed)
  const isOvertaken = fieldValue(form, 'version') !== String(notice.version)
  const view = <NoticeWritingView notice={notice} form={form} isOvertaken={isOvertaken} />
  if (sent === null) return ok(view)
  return isOvertaken ? conflict(view) : invalid(view)
}
