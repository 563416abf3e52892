import { isId, newId } from '../../../kernel/ids.ts'
import { type FormState, fieldValue, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openCase } from '../actions/open-case.ts'
import { openOpeningForm } from '../actions/open-opening-form.ts'
import { openingMessages } from '../opening-messages.ts'
import { errorsOfRefusal, refusedCase } from './case-refusal.ts'
import { GroupCaseForm, type OpenCaseFields, OpenCaseForm } from './open-case.form.ts'
import { OpenCaseView } from './open-case.view.tsx'

type Request = StaffRequest<'/sager/ny/:subject'>
type State = FormState<OpenCaseFields | 'submissionKey'>

/** Opens a case about a person, a group (`gruppe`) or nobody (`ingen`). */
export const openCasePage = staffPage('/sager/ny/:subject', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language, now, params } = request
    const isGroup = params.subject === 'gruppe'
    const form = parseForm(
      isGroup ? GroupCaseForm : OpenCaseForm,
      body,
      language,
      openingMessages(language).open.errors,
    )
    if (!form.ok) return show(request, form.state)
    const outcome = await openCase(actor, { ...form.value, personId: isId(params.subject) ? params.subject : null })
    if (!outcome.refused) return redirect(`/sager/${outcome.value.id}?gemt=aaben`)
    const errors = outcome.kind === 'missing' ? [] : errorsOfRefusal(outcome, language, now)
    if (errors.length === 0) return refusedCase(outcome, language, now)
    const answer = await show(request, { ...form.state, errors })
    return answer.kind === 'view' && outcome.kind === 'conflict' ? conflict(answer.view) : answer
  },
})

async function show({ actor, language, now, params }: Request, form: State | null): Promise<Answer> {
  const { subject } = params
  if (subject !== 'gruppe' && subject !== 'ingen' && !isId(subject)) return notFound()
  const outcome = await openOpeningForm(actor, { subject })
  if (outcome.refused) return refusedCase(outcome, language, now)
  const { draft } = outcome.value
  const shown: State = form ?? freshForm({ owner: actor.account, ...draft, submissionKey: newId() })
  const sent = fieldValue(shown, 'submissionKey')
  const submissionKey = isId(sent) ? sent : newId()
  const view = <OpenCaseView subject={subject} facts={outcome.value} form={shown} submissionKey={submissionKey} />
  return form === null ? ok(view) : invalid(view)
}
