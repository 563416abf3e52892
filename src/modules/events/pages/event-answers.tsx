import type { ComponentChild } from 'preact'
import type { Language } from '../../../kernel/language.ts'
import type { Outcome, Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError, FormState } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventRefusalMessages } from '../event-refusal-messages.ts'

/** A refusal as a page; what is missing is missing. */
export function refusedEvent(refused: Refused, language: Language): Answer {
  return refused.kind === 'missing' ? notFound() : refusalView(refused, (reason) => sayReason(reason, language))
}

function sayReason({ code }: Reason, language: Language): string | undefined {
  const sentences: Readonly<Record<string, string>> = eventRefusalMessages(language).reasons
  return sentences[code]
}

type Page<Facts> = {
  readonly language: Language
  load(): Promise<Outcome<Facts>>
  view(facts: Facts, form: FormState): ComponentChild
}

/** The page, with what was typed and what is wrong with it where a form comes back. */
export async function showEvent<Facts>(
  { language, load, view }: Page<Facts>,
  form: FormState | null = null,
): Promise<Answer> {
  const facts = await load()
  if (facts.refused) return refusedEvent(facts, language)
  return form ? invalid(view(facts.value, form)) : ok(view(facts.value, { values: {}, errors: [] }))
}

/** On when it is done; else the page again with the reason, and nothing typed is lost. */
export async function afterEvent<Facts, Value>(
  page: Page<Facts>,
  outcome: Outcome<Value>,
  form: FormState,
  to: (value: Value) => string,
): Promise<Answer> {
  if (!outcome.refused) return redirect(to(outcome.value))
  const errors = outcome.reasons.flatMap((reason) => errorOf(reason, page.language))
  if (outcome.kind === 'missing' || errors.length === 0) return refusedEvent(outcome, page.language)
  return showEvent(page, { ...form, errors })
}

/** What looks like a name is asked about at the box that says it is none; it is not there before. */
function errorOf(reason: Reason, language: Language): readonly FieldError[] {
  if (reason.code === 'name-like') {
    return [{ field: 'neutral', message: eventChangeMessages(language).nameLike(reason.facts?.name ?? '') }]
  }
  const message = sayReason(reason, language)
  return message === undefined ? [] : [{ field: 'form', message }]
}
