import { commonNames } from './common-names.ts'
import { spellingFamily } from './name-families.ts'

/**
 * Names as they are heard, written and mistyped in Denmark. The folded key makes spellings of one name meet; it is for
 * finding and for suggesting to a person, never for deciding that two people are one.
 */

/**
 * The search key of a name: lower-case, one plain spelling for what Danish writes in several ways (Christian/Kristian,
 * Aagaard/Ågård, Soeren/Sören/Søren, Müller/Myller, Mohammed/Muhamad, Hansen/Hansson, Sara/Sarah, Schmidt/Schmitt).
 * Words stay in their order with one space between; a hyphen parts words. Letters of other scripts are kept, and
 * everything that is no letter or digit is left out, so a name of signs alone has the key ''.
 */
export function foldName(text: string): string {
  return foldedWords(text).join(' ')
}

/**
 * Whether two names may belong to one person, for a list of possible duplicates. True when every word of the shorter
 * name has its own partner in the longer one, in any order, and the shorter has two words or both have one. Partners
 * fold alike; one pair may instead differ by a typing error. Two names that both are common in Denmark are never taken
 * for each other's typing error (Martin and Marvin, Petersen and Pedersen), nor are words that end in another letter
 * (Karim and Karima). Without letters nothing looks alike.
 */
export function looksLikeSameName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [foldedWords(a), foldedWords(b)].sort((x, y) => x.length - y.length)
  if (shorter.length === 0 || (shorter.length === 1 && longer.length > 1)) return false
  const unmatched = [...longer]
  const withoutTwin = shorter.filter((word) => !takeFrom(unmatched, (other) => other === word))
  const [mistyped, ...more] = withoutTwin
  if (mistyped === undefined) return true
  return more.length === 0 && unmatched.some((other) => isTypingError(mistyped, other))
}

/** 0 (nothing in common) to 1 (same key): shared trigrams of the folded names, as `pg_trgm` counts. For ordering a list. */
export function nameSimilarity(a: string, b: string): number {
  return trigramSimilarity(foldedWords(a), foldedWords(b))
}

/** The first letters of the first and the last word ('Anne-Marie Åse Holm' is 'AH'); one word gives one, none gives ''. */
export function initials(name: string): string {
  const words = name.normalize('NFC').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('da')
}

function foldedWords(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []
  return words.map(foldWord).filter((word) => word !== '')
}

function foldWord(word: string): string {
  const plain = apply(letters, word)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return spellingFamily(plain) ?? apply(spellings, plain)
}

type Rule = readonly [pattern: RegExp, replacement: string]

function apply(rules: readonly Rule[], word: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
}

/** Letters that are not just a letter with an accent. */
const letters: readonly Rule[] = [
  [/ä/g, 'æ'],
  [/[øöœ]/g, 'o'],
  [/å/g, 'a'],
  [/ü/g, 'y'],
  [/ß/g, 'ss'],
  [/ç/g, 's'],
  [/[ðđ]/g, 'd'],
  [/þ/g, 't'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
]

/** The order matters: later rules read what earlier ones wrote. */
const spellings: readonly Rule[] = [
  [/ae/g, 'æ'],
  [/oe/g, 'o'],
  [/ou/g, 'u'],
  [/ph/g, 'f'],
  [/ck|ch/g, 'k'],
  [/c(?=[eiyæ])/g, 's'],
  [/qu/g, 'kv'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/dt/g, 't'],
  [/([tkgdr])h/g, '$1'],
  [/kj(?=[aeiouyæ])/g, 'k'],
  [/^y(?=[aeiou])/g, 'j'],
  [/([aeouæ])[yi]/g, '$1j'],
  [/y$/, 'i'],
  [/([aeiouæ])h$/, '$1'],
  [/(.)\1+/gu, '$1'],
  [/(?<=[^aeiouyæ]|.{5})son$/, 'sen'],
]

function takeFrom(words: string[], fits: (word: string) => boolean): boolean {
  const found = words.findIndex(fits)
  if (found >= 0) words.splice(found, 1)
  return found >= 0
}

const foldedCommonNames = new Set(commonNames.map(foldName))

function isTypingError(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || a[0] !== b[0]) return false
  if (foldedCommonNames.has(a) && foldedCommonNames.has(b)) return false
  const slip = slipBetween(a, b)
  if (slip === 'swap') return true
  if (a.at(-1) !== b.at(-1)) return false
  return slip === 'letter' || (Math.min(a.length, b.length) >= 8 && trigramSimilarity([a], [b]) >= 0.5)
}

/** One letter too many, too few or wrong, or two neighbours swapped; null when it takes more. */
function slipBetween(a: string, b: string): 'letter' | 'swap' | null {
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return 'letter'
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0] ? 'swap' : null
}

function trigramSimilarity(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [trigrams(a), trigrams(b)]
  const all = left.union(right).size
  return all === 0 ? 0 : left.intersection(right).size / all
}

function trigrams(words: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const word of words) {
    const padded = `  ${word} `
    for (let index = 0; index + 3 <= padded.length; index += 1) found.add(padded.slice(index, index + 3))
  }
  return found
}
