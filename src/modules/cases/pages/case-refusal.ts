import { sayTime } from '../../../kernel/danish-time.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { caseMessages } from '../messages.ts'

/** The fields a refusal is about; what is not here is about the form as a whole. */
const fields: Readonly<Record<string, string>> = {
  'future-date': 'happenedOn',
  'source-missing': 'source',
  'due-date-past': 'dueOn',
  'owner-not-in-unit': 'owner',
  'same-owner': 'owner',
  'same-tier': 'tier',
  'tier-needs-subject': 'tier',
  'cannot-participate': 'account',
}

/** A reason in the reader's words, with who did something before, and when. */
export function sentenceOf(reason: Reason, language: Language, now: Date): string | undefined {
  const sentences: Readonly<Record<string, (name: string, time: string) => string>> = caseMessages(language).reasons
  const { name = '', time } = reason.facts ?? {}
  return sentences[reason.code]?.(name, time === undefined ? '' : sayTime(new Date(time), now, language))
}

/** A refusal as errors of the form that led to it, so that nothing typed is lost. */
export function errorsOfRefusal(refused: Refused, language: Language, now: Date): FieldError[] {
  return refused.reasons.flatMap((reason) => {
    const message = sentenceOf(reason, language, now)
    return message === undefined ? [] : [{ field: fields[reason.code] ?? 'form', message }]
  })
}

/** The page for a refusal where there is no form to show again. */
export function refusedCase(refused: Refused, language: Language, now: Date): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sentenceOf(reason, language, now))
}
