import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { lawMessages } from '../messages.ts'

/** The fields a refusal is about; what is not here is about the form as a whole. */
const fields: Readonly<Record<string, string>> = {
  'future-date': 'confirmedOn',
  'before-version': 'confirmedOn',
  'unknown-choice': 'value',
  'same-choice': 'value',
}

/** A reason in the reader's words. */
function sentenceOf({ code, facts }: Reason, language: Language): string | undefined {
  const sentences: Readonly<Record<string, string | ((name: string) => string)>> = lawMessages(language).reasons
  const sentence = sentences[code]
  return typeof sentence === 'function' ? sentence(facts?.name ?? '') : sentence
}

/** A refusal as errors of the form that led to it. */
export function errorsOfLaw(refused: Refused, language: Language): FieldError[] {
  return refused.reasons.flatMap((reason) => {
    const message = sentenceOf(reason, language)
    return message === undefined ? [] : [{ field: fields[reason.code] ?? 'form', message }]
  })
}

/** The page for a refusal where there is no form to show again. */
export function refusedLaw(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sentenceOf(reason, language))
}
