import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { cadenceMessages } from '../cadence-messages.ts'

/** The page for a refusal about cadences that no form can show. */
export function cadenceRefusal(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, ({ code }) => sentence(code, language))
}

/** The same refusal as errors of the form, so that what was typed stays. Empty where only a page can say it. */
export function cadenceRefusalErrors(refused: Refused, language: Language): readonly FieldError[] {
  return refused.reasons.flatMap(({ code }) => {
    const message = sentence(code, language)
    const field = code.startsWith('since-') ? 'since' : code === 'has-cpr' ? 'words' : 'form'
    return message === undefined ? [] : [{ field, message }]
  })
}

function sentence(code: string, language: Language): string | undefined {
  const sentences: Readonly<Record<string, string>> = cadenceMessages(language).reasons
  return sentences[code]
}
