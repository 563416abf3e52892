import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { entryMessages } from '../entry-messages.ts'
import type { EntryRefusal } from '../street-log.wire.ts'
import { visitMessages } from '../visit-messages.ts'

/** The page for a refusal about visits: what may not be seen is not there. */
export function visitRefusal(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, ({ code }) => sentenceFor(code, language))
}

/** The sentence for a reason code, or none where the general one of its kind serves. */
export function sentenceFor(code: string, language: Language): string | undefined {
  const reasons: Readonly<Record<string, string>> = visitMessages(language).reasons
  const refusals: Readonly<Record<EntryRefusal, string>> & Readonly<Record<string, string>> =
    entryMessages(language).refusals
  return reasons[code] ?? refusals[code]
}
