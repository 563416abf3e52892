import { isId } from '../../../kernel/ids.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openNotice } from '../actions/open-notice.ts'
import { recordDangerCalled, recordStep } from '../actions/record-step.ts'
import { noticePageMessages } from '../notice-page-messages.ts'
import { NoticeView } from './notice.view.tsx'
import { type DayFields, DayForm } from './notice-day.form.ts'
import { noticeErrors, refusedNotice } from './notice-refusal.ts'

type Request = StaffRequest<'/underretninger/:noticeId'>

/** One notification: what the rules say, what it says, what has happened, and what now. */
export const noticePage = staffPage('/underretninger/:noticeId', {
  get: (request) => show(request, null),
})

/** That the receipt or the feedback came, or that the parents were told, and the day. */
export const noticeDayPage = staffPage('/underretninger/:noticeId/dato', {
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.noticeId)) return notFound()
    const form = parseForm(DayForm, body, language, noticePageMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await recordStep(actor, { ...form.value, noticeId: params.noticeId })
    return outcome.refused ? again(request, form.state, outcome) : redirect(saved(params.noticeId))
  },
})

/** That 112 or the duty line was called. */
export const dangerCalledPage = staffPage('/underretninger/:noticeId/ringet', {
  async post(request) {
    const { actor, params } = request
    if (!isId(params.noticeId)) return notFound()
    const outcome = await recordDangerCalled(actor, { noticeId: params.noticeId })
    return outcome.refused ? refusedNotice(outcome, request) : redirect(saved(params.noticeId))
  },
})

function saved(noticeId: string): string {
  return `/underretninger/${noticeId}?gemt=noteret`
}

async function again(request: Request, form: FormState<DayFields>, refused: Refused): Promise<Answer> {
  const errors = noticeErrors(refused, request)
  if (errors.length === 0) return refusedNotice(refused, request)
  const answer = await show(request, { ...form, errors })
  return answer.kind === 'view' && refused.kind === 'conflict' ? conflict(answer.view) : answer
}

async function show(request: Request, sent: FormState<DayFields> | null): Promise<Answer> {
  const { actor, params, query } = request
  if (!isId(params.noticeId)) return notFound()
  const outcome = await openNotice(actor, { noticeId: params.noticeId })
  if (outcome.refused) return refusedNotice(outcome, request)
  const view = <NoticeView notice={outcome.value} form={sent ?? freshForm<DayFields>()} saved={query.get('gemt')} />
  return sent ? invalid(view) : ok(view)
}
