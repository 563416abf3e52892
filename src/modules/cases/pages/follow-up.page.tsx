import { isId } from '../../../kernel/ids.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { addFollowUp } from '../actions/add-follow-up.ts'
import { endFollowUp } from '../actions/end-follow-up.ts'
import { noteMessages } from '../note-messages.ts'
import { afterStep, type CaseForm, showCaseForm } from './case-form-answers.tsx'
import { type FollowUpEndFields, FollowUpEndForm, type FollowUpFields, FollowUpForm } from './follow-up.form.ts'
import { FollowUpEndView, FollowUpView } from './follow-up.view.tsx'

const newForm: CaseForm<FollowUpFields> = {
  step: 'add-follow-up',
  view: (facts, form, { actor }) => (
    <FollowUpView facts={facts} form={form ?? freshForm({ owner: actor.account, ...facts.draft })} />
  ),
}

/** Something to be done by a day; it stands in its owner's Today when the day comes near. */
export const followUpPage = staffPage('/sager/:caseId/opfoelgning', {
  get: (request) => showCaseForm(request, newForm, null),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.caseId)) return notFound()
    const form = parseForm(FollowUpForm, body, language, noteMessages(language).followUp.errors)
    if (!form.ok) return showCaseForm(request, newForm, form.state)
    const outcome = await addFollowUp(actor, { ...form.value, caseId: params.caseId })
    return afterStep(request, outcome, newForm, form.state, `/sager/${params.caseId}?gemt=opfoelgning`)
  },
})

/** How it ended. The case itself has a button for the usual answer, which posts here too. */
export const endFollowUpPage = staffPage('/sager/:caseId/opfoelgning/:followUpId', {
  get: (request) =>
    isId(request.params.followUpId) ? showCaseForm(request, endForm(request.params.followUpId), null) : notFound(),

  async post(request) {
    const { actor, body, language, params } = request
    const { caseId, followUpId } = params
    if (!isId(caseId) || !isId(followUpId)) return notFound()
    const form = parseForm(FollowUpEndForm, body, language, noteMessages(language).followUp.errors)
    if (!form.ok) return showCaseForm(request, endForm(followUpId), form.state)
    const outcome = await endFollowUp(actor, { ...form.value, caseId, followUpId })
    return afterStep(request, outcome, endForm(followUpId), form.state, `/sager/${caseId}?gemt=afsluttet`)
  },
})

function endForm(followUpId: string): CaseForm<FollowUpEndFields> {
  return {
    step: 'end-follow-up',
    view: (facts, form) => <FollowUpEndView facts={facts} followUpId={followUpId} form={form ?? freshForm()} />,
  }
}
