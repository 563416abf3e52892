import type { Language } from '../../../kernel/language.ts'
import type { PublicRole } from '../domain/sender-entries.ts'
import { familyMessages } from '../family-messages.ts'
import { outsiderMessages } from '../outsider-messages.ts'

/** The words of one way in. */
export function roleWords(role: PublicRole, language: Language) {
  return { ...familyMessages(language), ...outsiderMessages(language) }[role]
}
export type RoleWords = ReturnType<typeof roleWords>
