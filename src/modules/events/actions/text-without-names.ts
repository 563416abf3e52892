import { cprIn } from '../../../kernel/cpr-in-text.ts'
import { nameLikeWords } from '../../../kernel/name-like.ts'
import { type Refused, refuse } from '../../../kernel/outcome.ts'

/** A CPR number is refused wherever it is typed. Null when there is none. */
export function refuseCpr(...texts: readonly string[]): Refused | null {
  return cprIn(texts.join('\n')) ? refuse('rule', 'has-cpr') : null
}

/** Where nobody may be named: what looks like a name is asked about once; `neutral` says that it is none. */
export function refuseNames(text: string, neutral: boolean): Refused | null {
  const words = neutral ? [] : nameLikeWords(text)
  return words.length > 0 ? refuse('rule', 'name-like', { name: words.slice(0, 5).join(', ') }) : null
}
