import { wallClockAt } from '../../../kernel/copenhagen-clock.ts'
import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { typedClock } from '../../../platform/web/typed-clock.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { dropNotice } from '../actions/drop-notice.ts'
import { openWriting } from '../actions/open-writing.ts'
import { recordSent } from '../actions/record-sent.ts'
import { sendingMessages } from '../sending-messages.ts'
import { noticeErrors, refusedNotice } from './notice-refusal.ts'
import { type SentFields, SentForm, sentInput } from './notice-sent.form.ts'
import { DropNoticeView, NoticeSentView } from './notice-sent.view.tsx'

type Request = StaffRequest<'/underretninger/:noticeId/sendt'>

/** "I have sent it": when and how. */
export const noticeSentPage = staffPage('/underretninger/:noticeId/sendt', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.noticeId)) return notFound()
    const form = parseForm(SentForm, body, language, sendingMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const outcome = await recordSent(actor, { ...sentInput(form.value), noticeId: params.noticeId })
    if (!outcome.refused) return redirect(`/underretninger/${params.noticeId}?gemt=sendt`)
    const errors = outcome.kind === 'rule' ? noticeErrors(outcome, request) : []
    return errors.length > 0 ? show(request, { ...form.state, errors }) : refusedNotice(outcome, request)
  },
})

/** Throws a draft away, after saying what follows. */
export const dropNoticePage = staffPage('/underretninger/:noticeId/kasser', {
  async get(request) {
    const { actor, params } = request
    if (!isId(params.noticeId)) return notFound()
    const outcome = await openWriting(actor, { noticeId: params.noticeId })
    return outcome.refused ? refusedNotice(outcome, request) : ok(<DropNoticeView notice={outcome.value} />)
  },

  async post(request) {
    const { actor, params } = request
    if (!isId(params.noticeId)) return notFound()
    const outcome = await dropNotice(actor, { noticeId: params.noticeId })
    return outcome.refused
      ? refusedNotice(outcome, request)
      : redirect(`/underretninger/${params.noticeId}?gemt=kasseret`)
  },
})

async function show(request: Request, sent: FormState<SentFields> | null): Promise<Answer> {
  const { actor, params, now } = request
  if (!isId(params.noticeId)) return notFound()
  const outcome = await openWriting(actor, { noticeId: params.noticeId })
  if (outcome.refused) return refusedNotice(outcome, request)
  const { date, time } = wallClockAt(now)
  const form = sent ?? freshForm<SentFields>({ sentOn: typedDay(date), sentTime: typedClock(time) })
  const view = <NoticeSentView notice={outcome.value} form={form} />
  return sent ? invalid(view) : ok(view)
}
