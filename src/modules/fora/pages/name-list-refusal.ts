import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { nameListCheckMessages } from '../name-list-check-messages.ts'
import { nameListMessages } from '../name-list-messages.ts'

/** The page for a refusal no form can show. */
export function refusedList(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  const sentences: Readonly<Record<string, string>> = nameListMessages(language).refusals
  return refusalView(refused, ({ code }) => sentences[code])
}

/** What is wrong with a list, as errors of the field it was written in; empty where only a page can say it. */
export function listErrors(refused: Refused, language: Language): FieldError[] {
  const problems: Readonly<Record<string, (facts: Readonly<Record<string, string>>) => string>> =
    nameListCheckMessages(language).problems
  return refused.reasons.flatMap(({ code, facts }) => {
    const sentence = problems[code]?.(facts ?? {})
    return sentence === undefined ? [] : [{ field: 'text', message: sentence }]
  })
}
