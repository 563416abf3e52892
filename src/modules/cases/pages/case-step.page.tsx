import { isId } from '../../../kernel/ids.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { notFound } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { changeTier } from '../actions/change-tier.ts'
import { closeCase } from '../actions/close-case.ts'
import { handOverCase } from '../actions/hand-over-case.ts'
import { reopenCase } from '../actions/reopen-case.ts'
import { caseStepMessages } from '../case-step-messages.ts'
import { afterStep, type CaseForm, showCaseForm } from './case-form-answers.tsx'
import {
  type CloseFields,
  CloseForm,
  type HandOverFields,
  HandOverForm,
  type ReopenFields,
  ReopenForm,
  type TierFields,
  TierForm,
} from './case-step.form.ts'
import { CloseView, HandOverView, ReopenView, TierView } from './case-step.view.tsx'

const handOverForm: CaseForm<HandOverFields> = {
  step: 'hand-over',
  view: (facts, form) => <HandOverView facts={facts} form={form ?? freshForm()} />,
}
const tierForm: CaseForm<TierFields> = {
  step: 'change-tier',
  view: (facts, form) => <TierView facts={facts} form={form ?? freshForm(facts.draft ?? {})} />,
}
const closeForm: CaseForm<CloseFields> = {
  step: 'close',
  view: (facts, form) => <CloseView facts={facts} form={form ?? freshForm(facts.draft ?? {})} />,
}
const reopenForm: CaseForm<ReopenFields> = {
  step: 'reopen',
  view: (facts, form) => <ReopenView facts={facts} form={form ?? freshForm(facts.draft ?? {})} />,
}

/** Another colleague answers for the case from now on. */
export const handOverPage = staffPage('/sager/:caseId/overdrag', {
  get: (request) => showCaseForm(request, handOverForm, null),
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.caseId)) return notFound()
    const form = parseForm(HandOverForm, body, language, caseStepMessages(language).handOver.errors)
    if (!form.ok) return showCaseForm(request, handOverForm, form.state)
    const outcome = await handOverCase(actor, { ...form.value, caseId: params.caseId })
    return afterStep(request, outcome, handOverForm, form.state, `/sager/${params.caseId}?gemt=overdraget`)
  },
})

/** Another tier, with a reason. */
export const tierPage = staffPage('/sager/:caseId/spor', {
  get: (request) => showCaseForm(request, tierForm, null),
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.caseId)) return notFound()
    const form = parseForm(TierForm, body, language, caseStepMessages(language).tier.errors)
    if (!form.ok) return showCaseForm(request, tierForm, form.state)
    const outcome = await changeTier(actor, { ...form.value, caseId: params.caseId })
    return afterStep(request, outcome, tierForm, form.state, `/sager/${params.caseId}?gemt=spor`)
  },
})

/** The end of the work, with how it ended and why. */
export const closePage = staffPage('/sager/:caseId/luk', {
  get: (request) => showCaseForm(request, closeForm, null),
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.caseId)) return notFound()
    const form = parseForm(CloseForm, body, language, caseStepMessages(language).close.errors)
    if (!form.ok) return showCaseForm(request, closeForm, form.state)
    const outcome = await closeCase(actor, { ...form.value, caseId: params.caseId })
    return afterStep(request, outcome, closeForm, form.state, `/sager/${params.caseId}?gemt=lukket`)
  },
})

/** A closed case opened again, with a reason. */
export const reopenPage = staffPage('/sager/:caseId/genaabn', {
  get: (request) => showCaseForm(request, reopenForm, null),
  async post(request) {
    const { actor, body, language, params } = request
    if (!isId(params.caseId)) return notFound()
    const form = parseForm(ReopenForm, body, language, caseStepMessages(language).reopen.errors)
    if (!form.ok) return showCaseForm(request, reopenForm, form.state)
    const outcome = await reopenCase(actor, { ...form.value, caseId: params.caseId })
    return afterStep(request, outcome, reopenForm, form.state, `/sager/${params.caseId}?gemt=genaabnet`)
  },
})
