import { isId, newId } from '../../../kernel/ids.ts'
import { type FormState, fieldValue, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm, typedValues } from '../../../platform/web/parse-form.ts'
import { beginNotice } from '../actions/begin-notice.ts'
import type { OriginIds } from '../actions/notice-origin.ts'
import { type NoticeStart, openNoticeStart } from '../actions/open-notice-start.ts'
import { questionMessages } from '../question-messages.ts'
import { answersOf, type QuestionFields, StartForm } from './notice-questions.form.ts'
import { NoticeQuestionsView } from './notice-questions.view.tsx'
import { noticeErrors, refusedNotice } from './notice-refusal.ts'

type Request = StaffRequest<'/underretninger/ny'>

const nowhere: OriginIds = { caseId: null, inquiryId: null, personId: null }

/** A new notification: from a case (`?sag=`), an inquiry (`?henvendelse=`), a person (`?person=`), or nothing. */
export const noticeStartPage = staffPage('/underretninger/ny', {
  async get(request) {
    const { query } = request
    const asked = { caseId: query.get('sag'), inquiryId: query.get('henvendelse'), personId: query.get('person') }
    return show(request, asked, null)
  },

  async post(request) {
    const { actor, body, language } = request
    const form = parseForm(StartForm, body, language, questionMessages(language).errors)
    if (!form.ok) return show(request, originIn(typedValues(body)), form.state)
    const { caseId = null, inquiryId = null, personId = null, submissionKey, ...answers } = form.value
    const origin = { caseId, inquiryId, personId }
    const outcome = await beginNotice(actor, { ...answersOf(answers), ...origin, submissionKey })
    if (!outcome.refused) return redirect(`/underretninger/${outcome.value.id}/skriv`)
    const errors = noticeErrors(outcome, request)
    return errors.length > 0 ? show(request, origin, { ...form.state, errors }) : refusedNotice(outcome, request)
  },
})

async function show(request: Request, asked: OriginIds, sent: FormState<QuestionFields> | null): Promise<Answer> {
  const origin = { ...nowhere, ...asked }
  if (Object.values(origin).some((id) => id !== null && !isId(id))) return notFound()
  const outcome = await openNoticeStart(request.actor, origin)
  if (outcome.refused) return refusedNotice(outcome, request)
  const start = outcome.value
  const form = sent ?? freshForm<QuestionFields>(knownAnswers(start))
  const key = fieldValue(form, 'submissionKey')
  const view = (
    <NoticeQuestionsView
      facts={start}
      child={start.child}
      form={form}
      action="/underretninger/ny"
      hidden={{
        caseId: asked.caseId ?? undefined,
        inquiryId: asked.inquiryId ?? undefined,
        personId: asked.personId ?? undefined,
        submissionKey: isId(key) ? key : newId(),
      }}
      draft={null}
    />
  )
  return sent ? invalid(view) : ok(view)
}

function originIn(typed: Readonly<Record<string, unknown>>): OriginIds {
  const one = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
  return { caseId: one(typed.caseId), inquiryId: one(typed.inquiryId), personId: one(typed.personId) }
}

function knownAnswers({ answered }: NoticeStart): FormState<QuestionFields>['values'] {
  const { age, ...answers } = answered
  return { ...answers, ...(age === undefined || age === null ? {} : { age: String(age) }) }
}
