import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { planMessages } from '../plan-messages.ts'

const fieldOf: Readonly<Record<string, string>> = {
  'in-past': 'on',
  'too-far': 'on',
  'has-cpr': 'note',
  'not-a-colleague': 'account',
}

/** The page for a refusal about the plan that no form can show. */
export function planRefusal(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, ({ code }) => sentenceOf(code, language))
}

/** The same refusal as errors of the form, so that what was typed stays. Empty where only a page can say it. */
export function planRefusalErrors(refused: Refused, language: Language): readonly FieldError[] {
  return refused.reasons.flatMap(({ code }) => {
    const message = sentenceOf(code, language)
    return message === undefined ? [] : [{ field: fieldOf[code] ?? 'form', message }]
  })
}

function sentenceOf(code: string, language: Language): string | undefined {
  const sentences: Readonly<Record<string, string>> = planMessages(language).reasons
  return sentences[code]
}
