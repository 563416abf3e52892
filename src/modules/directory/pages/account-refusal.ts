import type { Language } from '../../../kernel/language.ts'
import type { Refused } from '../../../kernel/outcome.ts'
import { type Answer, notFound } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { accountMessages } from '../account-messages.ts'
import { profileMessages } from '../profile-messages.ts'

/** The sentence for a refusal, in the words of the pages about accounts; undefined where they have none. */
export function accountReason(code: string, language: Language): string | undefined {
  const sentences: Readonly<Record<string, string>> = {
    ...accountMessages(language).reasons,
    ...profileMessages(language).reasons,
  }
  return sentences[code]
}

/** The page for a refusal no form can show. */
export function refusedAccount(refused: Refused, language: Language): Answer {
  if (refused.kind === 'missing') return notFound()
  return refusalView(refused, ({ code }) => accountReason(code, language))
}

/** The same refusal as an error of the whole form, so that what was typed stays. Empty where only a page can say it. */
export function refusalErrors(refused: Refused, language: Language) {
  return refused.reasons.flatMap(({ code }) => {
    const message = accountReason(code, language)
    return message === undefined ? [] : [{ field: 'form', message }]
  })
}
