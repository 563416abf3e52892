import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { nameLikeWords } from '../../../kernel/name-like.ts'
import { type Refused, refuse } from '../../../kernel/outcome.ts'

/**
 * What is wrong with texts where nobody may be named: a CPR number always (`has-cpr`); what looks like a name
 * (`name-like`) until whoever writes says that it is none. Null when nothing is.
 */
export function wrongWithTexts(texts: readonly string[], neutral: boolean): Refused | null {
  const whole = texts.join('\n')
  if (cprIn(whole)) return refuse('rule', 'has-cpr')
  const words = neutral ? [] : nameLikeWords(whole)
  return words.length > 0 ? refuse('rule', 'name-like', { name: words.slice(0, 5).join(', ') }) : null
}
