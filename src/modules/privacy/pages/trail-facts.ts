import { isPlainDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { actionMessages } from '../action-messages.ts'
import { sayCode } from '../messages.ts'
import { trailCodeMessages } from '../trail-code-messages.ts'
import { trailFactMessages } from '../trail-fact-messages.ts'

/** What goes without saying: that a list was opened at its first page, and which task of the system it was. */
const unsaid: Readonly<Record<string, (fact: unknown) => boolean>> = {
  page: (fact) => fact === 1,
  task: () => true,
  ofAccount: (fact) => fact === null,
}

/**
 * The facts of an entry in the reader's language, as short pieces: `ord: Victor`, `i alt: 4`. A yes is said by its
 * name alone; a no and a nothing are left out.
 */
export function sayFacts(details: Readonly<Record<string, unknown>>, language: Language): readonly string[] {
  const names = trailFactMessages(language)
  return Object.entries(details)
    .filter(([name, fact]) => fact !== null && fact !== false && !unsaid[name]?.(fact))
    .map(([name, fact]) => {
      const called = sayCode(names, name)
      return fact === true || name === 'ofAccount' ? called : `${called}: ${sayFact(name, fact, language)}`
    })
}

function sayFact(name: string, fact: unknown, language: Language): string {
  if (typeof fact === 'number') return fact.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB')
  const text = String(fact)
  // What somebody typed is never taken for a code.
  if (name === 'words' || name === 'value' || name === 'claim') return text
  if (isPlainDate(text)) return typedDay(text)
  const words = { ...actionMessages(language), ...trailCodeMessages(language) }
  return text
    .split(' ')
    .map((code) => sayCode(words, code))
    .join(name === 'rule' ? ' ' : ', ')
}
