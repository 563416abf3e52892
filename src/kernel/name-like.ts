import { commonNames } from './common-names.ts'
import { foldName } from './danish-names.ts'

const known = new Set(commonNames.map(foldName))

/** Names that are common words or months too; in the middle of a sentence with a small letter they are no names. */
const wordsBetween = /(?<=[\p{L}\p{N},;:)] )\p{Lu}[\p{Ll}'’-]{1,30}(?:\s+\p{Lu}[\p{Ll}'’-]{1,30})*/gu
const single = /\p{Lu}[\p{Ll}'’-]{1,30}/gu

/**
 * Words in a text that look like somebody's name: a common Danish first name or surname with a capital letter, or two
 * capitalised words in a row in the middle of a sentence. For a warning to whoever writes where no names belong; it
 * finds a place name now and then and misses unusual names, so it never decides anything.
 */
export function nameLikeWords(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [word] of text.matchAll(single)) if (known.has(foldName(word))) found.add(word)
  for (const [words] of text.matchAll(wordsBetween)) if (/\s/.test(words)) found.add(words)
  return [...found]
}
