import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import type { FieldError } from '../../../platform/ui/index.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { sayReason } from './inquiry-words.ts'

type Reader = { readonly language: Language; readonly now: Date }

/** The page for a refusal no form can show. */
export function refusedContact(refused: Refused, { language, now }: Reader): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, (reason) => sayReason(reason, language, now))
}

/** The same refusal as errors of `field`, so that what was typed stays; empty where only a page can say it. */
export function refusalErrors(refused: Refused, { language, now }: Reader, field = 'form'): FieldError[] {
  if (refused.kind === 'missing' || refused.kind === 'forbidden') return []
  return refused.reasons.flatMap((reason) => {
    const message = sayReason(reason, language, now)
    return message === undefined ? [] : [{ field, message }]
  })
}
