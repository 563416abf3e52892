import type { ComponentChild } from 'preact'
import type { Language } from '../../../kernel/language.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, ok, redirect } from '../../../platform/web/answers.ts'
import { foraErrors, refusedForum } from './fora-refusal.ts'

type Shown<Facts, Fields extends string> = {
  readonly language: Language
  /** Loads what the form needs; what it refuses is the answer. */
  load(): Promise<Outcome<Facts>>
  view(facts: Facts, form: FormState<Fields> | null): ComponentChild
  /** The fields of this form that a refusal is about, where they are called something else than usual. */
  readonly fields?: Readonly<Record<string, string>>
}

/** Shows a form: fresh, or with what was typed and what is wrong with it. */
export async function showForm<Facts, Fields extends string>(
  { language, load, view }: Shown<Facts, Fields>,
  form: FormState<Fields> | null = null,
): Promise<Answer> {
  const facts = await load()
  if (facts.refused) return refusedForum(facts, language)
  const shown = view(facts.value, form)
  return form === null ? ok(shown) : invalid(shown)
}

/** On when it is done; the form again, with what was typed and the reason, when it was refused. */
export async function afterForm<Facts, Fields extends string, Value>(
  shown: Shown<Facts, Fields>,
  outcome: Outcome<Value>,
  form: FormState<Fields>,
  to: (value: Value) => string,
): Promise<Answer> {
  if (!outcome.refused) return redirect(to(outcome.value))
  const errors = outcome.kind === 'missing' ? [] : foraErrors(outcome, shown.language, shown.fields)
  if (errors.length === 0) return refusedForum(outcome, shown.language)
  const answer = await showForm(shown, { ...form, errors })
  if (answer.kind !== 'view' || outcome.kind !== 'conflict') return answer
  // Where even the form cannot be shown any more, its refusal says why.
  return answer.status === 422 ? conflict(answer.view) : answer
}
