import { isId } from '../../../kernel/ids.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { notFound, redirect } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { addParticipant } from '../actions/add-participant.ts'
import { endParticipant } from '../actions/end-participant.ts'
import { caseStepMessages } from '../case-step-messages.ts'
import { afterStep, type CaseForm, showCaseForm } from './case-form-answers.tsx'
import { refusedCase } from './case-refusal.ts'
import { type ParticipantFields, ParticipantForm, participantInput } from './participants.form.ts'
import { ParticipantsView } from './participants.view.tsx'

// The list can be seen, and somebody let out, of a closed case too; adding is refused by the action.
const participantsForm: CaseForm<ParticipantFields> = {
  step: 'end-participant',
  view(facts, form, { query }) {
    const saved = { tilfoejet: 'added', afsluttet: 'ended' } as const
    const done = query.get('gemt')
    const notice = done === 'tilfoejet' || done === 'afsluttet' ? saved[done] : null
    return <ParticipantsView facts={facts} form={form ?? freshForm()} saved={form ? null : notice} />
  },
}

/** Who takes part in the work, and one more. */
export const participantsPage = staffPage('/sager/:caseId/deltagere', {
  get: (request) => showCaseForm(request, participantsForm, null),

  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.caseId)) return notFound()
    const form = parseForm(ParticipantForm, body, language, caseStepMessages(language).participants.errors)
    if (!form.ok) return showCaseForm(request, participantsForm, form.state)
    const outcome = await addParticipant(actor, { ...participantInput(form.value), caseId: params.caseId })
    return afterStep(request, outcome, participantsForm, form.state, `/sager/${params.caseId}/deltagere?gemt=tilfoejet`)
  },
})

export const endParticipantPage = staffPage('/sager/:caseId/deltagere/:participantId/afslut', {
  async post({ actor, params, language, now }) {
    const { caseId, participantId } = params
    if (!isId(caseId) || !isId(participantId)) return notFound()
    const outcome = await endParticipant(actor, { caseId, participantId })
    if (outcome.refused) return refusedCase(outcome, language, now)
    return redirect(`/sager/${caseId}/deltagere?gemt=afsluttet`)
  },
})
