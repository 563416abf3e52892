import type { Language } from '../../../kernel/language.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import type { CadenceTerm } from '../domain/cadence-terms.ts'

/** "Efterår 2026", "Forår 2027", "Skoleår 2026/27". */
export function termName({ key, from }: CadenceTerm, language: Language): string {
  const words = cadenceMessages(language)
  const year = Number(from.slice(0, 4))
  if (key.endsWith('year')) return words.year(year)
  return key.endsWith('autumn') ? words.autumn(year) : words.spring(year)
}
