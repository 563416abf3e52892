import type { ComponentChild } from 'preact'
import { isId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import type { StaffRequest } from '../../../platform/web/page.ts'
import { type CaseFormFacts, openCaseForm } from '../actions/open-case-form.ts'
import type { CaseStep } from '../domain/case-steps.ts'
import { errorsOfRefusal, refusedCase } from './case-refusal.ts'
import { ObstacleView } from './obstacle.view.tsx'

export type CaseRequest = StaffRequest<'/sager/:caseId'>

/** The form of a step: which step it is, how it looks, and for a correction the note it is about. */
export type CaseForm<Fields extends string> = {
  readonly step: CaseStep
  readonly corrects?: string
  view(facts: CaseFormFacts, form: FormState<Fields> | null, request: CaseRequest): ComponentChild
}

/**
 * Shows the form of a step. `form` is what was typed and is wrong with it, or null the first time. Where the step is
 * not allowed now, the first time only says so; somebody who has typed gets their words back with the reason on top.
 */
export async function showCaseForm<Fields extends string>(
  request: CaseRequest,
  { step, corrects, view }: CaseForm<Fields>,
  form: FormState<Fields> | null,
): Promise<Answer> {
  const { actor, params, language, now } = request
  if (!isId(params.caseId) || (corrects !== undefined && !isId(corrects))) return notFound()
  const outcome = await openCaseForm(actor, { caseId: params.caseId, step, corrects: corrects ?? null })
  if (outcome.refused) return refusedCase(outcome, language, now)
  const { caseFile, obstacle } = outcome.value
  if (obstacle && form === null) return conflict(<ObstacleView caseFile={caseFile} obstacle={obstacle} />)
  const shown = view(outcome.value, form, request)
  return form === null ? ok(shown) : invalid(shown)
}

/** To the case when the step is done; the form again, with what was typed and the reason, when it was refused. */
export async function afterStep<Fields extends string>(
  request: CaseRequest,
  outcome: Outcome<unknown>,
  caseForm: CaseForm<Fields>,
  form: FormState<Fields>,
  to: string,
): Promise<Answer> {
  const { language, now } = request
  if (!outcome.refused) return redirect(to)
  const errors = outcome.kind === 'missing' ? [] : errorsOfRefusal(outcome, language, now)
  if (errors.length === 0) return refusedCase(outcome, language, now)
  const answer = await showCaseForm(request, caseForm, { ...form, errors })
  return answer.kind === 'view' && outcome.kind === 'conflict' ? conflict(answer.view) : answer
}
