import { sayTime } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { disclosureMessages } from '../messages.ts'

/** The field a refusal is about; what is not here is about the form as a whole. */
const fields: Readonly<Record<string, string>> = {
  'same-person': 'receiver',
  'not-at-work': 'receiver',
  'subject-missing': 'subject',
  'names-somebody': 'subject',
  'nothing-chosen': 'notes',
  'note-gone': 'notes',
  'consent-not-covering': 'basis',
  'reason-missing': 'reason',
  'necessity-missing': 'necessity',
  'answer-by-past': 'answerBy',
}

/** A reason in the reader's words, with who did something before, and when. */
export function sentenceOf(reason: Reason, language: Language, now: Date): string | undefined {
  const sentences: Readonly<Record<string, (name: string, time: string) => string>> =
    disclosureMessages(language).reasons
  const { name = '', time } = reason.facts ?? {}
  return sentences[reason.code]?.(name, time === undefined ? '' : sayTime(new Date(time), now, language))
}

/** A refusal as errors of the form that led to it, so that nothing typed is lost. `own` names fields of that form. */
export function errorsOfRefusal(
  refused: Refused,
  language: Language,
  now: Date,
  own: Readonly<Record<string, string>> = {},
): FieldError[] {
  return refused.reasons.flatMap((reason) => {
    const message = sentenceOf(reason, language, now)
    return message === undefined ? [] : [{ field: own[reason.code] ?? fields[reason.code] ?? 'form', message }]
  })
}

/** The page for a refusal where there is no form to show again. */
export function refusedDisclosure(refused: Refused, language: Language, now: Date): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sentenceOf(reason, language, now))
}
