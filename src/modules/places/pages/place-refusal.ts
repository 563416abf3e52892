import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { placeMessages } from '../messages.ts'

/** The page for a refusal no form can show. */
export function refusedPlace(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, ({ code }) => sentenceOf(code, language))
}

/** The same refusal as errors of the whole form, so that what was typed stays. Empty where only a page can say it. */
export function refusedPlaceForm(refused: Refused, language: Language): readonly FieldError[] {
  return refused.reasons.flatMap(({ code }) => {
    const message = sentenceOf(code, language)
    return message === undefined ? [] : [{ field: 'form', message }]
  })
}

function sentenceOf(code: string, language: Language): string | undefined {
  const sentences: Readonly<Record<string, string>> = placeMessages(language).reasons
  return sentences[code]
}
