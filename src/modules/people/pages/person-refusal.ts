import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { peopleMessages } from '../messages.ts'

/** The page for a refusal no form of the module can show. */
export function refusedPerson(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  const sentences: Readonly<Record<string, string>> = peopleMessages(language).reasons
  return refusalView(refused, ({ code }) => sentences[code])
}
