import { fullDate } from '../../../kernel/danish-time.ts'
import { isPlainDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { workTimeMessages } from '../work-time-messages.ts'

type Reason = Refused['reasons'][number]

const fieldOf: Readonly<Record<string, string>> = {
  'in-past': 'lastDay',
  'too-long': 'lastDay',
  overlaps: 'firstDay',
  'not-a-colleague': 'account',
  'base-not-on-map': 'base',
}

/** The page for a refusal about hours, absences and settings that no form can show. */
export function workTimeRefusal(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sentenceOf(reason, language))
}

/** The same refusal as errors of the form. Empty where only a page can say it. */
export function workTimeRefusalErrors(refused: Refused, language: Language): readonly FieldError[] {
  return refused.reasons.flatMap((reason) => {
    const message = sentenceOf(reason, language)
    return message === undefined ? [] : [{ field: fieldOf[reason.code] ?? 'form', message }]
  })
}

function sentenceOf({ code, facts }: Reason, language: Language): string | undefined {
  const words = workTimeMessages(language)
  const sentences: Readonly<Record<string, string>> = words.reasons
  if (code === 'overlaps' && isPlainDate(facts?.from) && isPlainDate(facts?.to)) {
    return words.overlaps(fullDate(facts.from, language), fullDate(facts.to, language))
  }
  return sentences[code]
}
