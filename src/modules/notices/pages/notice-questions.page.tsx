import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { type AskedNotice, answerAgain, openQuestions } from '../actions/answer-again.ts'
import { answersIn } from '../domain/notice-answers.ts'
import { questionMessages } from '../question-messages.ts'
import { answersOf, type QuestionFields, QuestionsForm } from './notice-questions.form.ts'
import { NoticeQuestionsView } from './notice-questions.view.tsx'
import { noticeErrors, refusedNotice } from './notice-refusal.ts'

type Request = StaffRequest<'/underretninger/:noticeId/spoergsmaal'>

/** The questions of a draft once more, when one learns more while writing. */
export const noticeQuestionsPage = staffPage('/underretninger/:noticeId/spoergsmaal', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.noticeId)) return notFound()
    const form = parseForm(QuestionsForm, body, language, questionMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await answerAgain(actor, { ...answersOf(form.value), noticeId: params.noticeId })
    if (!outcome.refused) return redirect(`/underretninger/${params.noticeId}?gemt=svar`)
    const errors = outcome.kind === 'conflict' ? [] : noticeErrors(outcome, request)
    return errors.length > 0 ? show(request, { ...form.state, errors }) : refusedNotice(outcome, request)
  },
})

async function show(request: Request, sent: FormState<QuestionFields> | null): Promise<Answer> {
  const { actor, params } = request
  if (!isId(params.noticeId)) return notFound()
  const outcome = await openQuestions(actor, { noticeId: params.noticeId })
  if (outcome.refused) return refusedNotice(outcome, request)
  const { notice, ...facts } = outcome.value
  const view = (
    <NoticeQuestionsView
      facts={facts}
      child={notice.child}
      form={sent ?? freshForm<QuestionFields>(standingAnswers(notice))}
      action={`/underretninger/${notice.id}/spoergsmaal`}
      hidden={{}}
      draft={notice.id}
    />
  )
  return sent ? invalid(view) : ok(view)
}

function standingAnswers({ finding, receiver, child }: AskedNotice['notice']): FormState<QuestionFields>['values'] {
  const { age, ...answers } = finding ? answersIn(finding.facts) : { age: child?.age ?? null }
  return { receiver: receiver.id, ...answers, ...(age === null ? {} : { age: String(age) }) }
}
