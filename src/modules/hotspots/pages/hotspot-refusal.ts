import type { Language } from '../../../kernel/language.ts'
import type { Reason, Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { hotspotMessages } from '../messages.ts'

const fields: Readonly<Record<string, string>> = {
  'no-where': 'place',
  'unknown-place': 'place',
  'in-future': 'day',
  'too-old': 'day',
  'until-past': 'until',
  'until-far': 'until',
  'begins-far': 'beginsOn',
  'days-wrong': 'lastDay',
  'nobody-at-work': 'to',
  'name-like': 'neutral',
}

export function sayHotspotReason({ code, facts }: Reason, language: Language): string | undefined {
  const sentences: Readonly<Record<string, (name: string) => string>> = hotspotMessages(language).reasons
  return sentences[code]?.(facts?.name ?? '')
}

/** A refusal as errors of the form that led to it, so that nothing typed is lost. */
export function hotspotErrors(refused: Refused, language: Language): readonly FieldError[] {
  if (refused.kind === 'missing' || refused.kind === 'forbidden') return []
  return refused.reasons.flatMap((reason): FieldError[] => {
    const message = sayHotspotReason(reason, language)
    return message === undefined ? [] : [{ field: fields[reason.code] ?? 'form', message }]
  })
}

/** The page for a refusal where there is no form to show again. */
export function refusedHotspot(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sayHotspotReason(reason, language))
}
