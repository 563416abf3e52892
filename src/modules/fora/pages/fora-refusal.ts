import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { foraMessages } from '../messages.ts'

/** The field each refusal is about; what is not here is about the form as a whole. */
const fields: Readonly<Record<string, string>> = {
  'persons-not-chosen': 'persons',
  'basis-missing': 'bases',
  'basis-not-of-forum': 'bases',
  'name-has-cpr': 'name',
  'name-like-person': 'name',
  'nobody-at-work': 'account',
  'sits-already': 'account',
  'chair-taken': 'part',
  'minute-taker-taken': 'part',
  'seat-ends-in-the-past': 'until',
  'seat-ends-before-it-begins': 'until',
  'meeting-in-the-past': 'date',
  'ends-before-it-begins': 'to',
  'place-has-cpr': 'place',
  'cadence-missing': 'count',
}

/** A reason in the reader's words; undefined where the general ones of its kind must do. */
export function sayForaReason({ code, facts }: Reason, language: Language): string | undefined {
  const sentences: Readonly<Record<string, (name: string) => string>> = foraMessages(language).reasons
  return sentences[code]?.(facts?.name ?? '')
}

/** A refusal as errors of the form that led to it, so that nothing typed is lost. `own` names fields of that form. */
export function foraErrors(refused: Refused, language: Language, own: Readonly<Record<string, string>> = {}) {
  return refused.reasons.flatMap((reason): FieldError[] => {
    const message = sayForaReason(reason, language)
    return message === undefined ? [] : [{ field: own[reason.code] ?? fields[reason.code] ?? 'form', message }]
  })
}

/** The page for a refusal where there is no form to show again. */
export function refusedForum(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sayForaReason(reason, language))
}
