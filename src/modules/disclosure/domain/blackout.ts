import { commonNames } from '../../../kernel/common-names.ts'

/** What stands for something blacked out. Always as long, so that the length tells nothing. */
export const blackedOut = '█████'

const known = new Set(commonNames.map((name) => name.toLocaleLowerCase('da')))
const cprNumber = /(?<!\d)\d{6}[-–]?\d{4}(?!\d)/g
const capitalised =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*(?:[ \u00A0]\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*)*/gu

/**
 * A text without these words: each whole occurrence, in any case and with a genitive ending, is blacked out. A phrase is
 * one word here, whatever space stands in it.
 */
export function blackOut(text: string, words: readonly string[]): string {
  const patterns = words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.split(/\s+/).map(escaped).join('\\s+'))
  if (patterns.length === 0) return text
  const pattern = `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?:es|s|[’']s?)?(?![\\p{L}\\p{N}])`
  return text.replace(new RegExp(pattern, 'giu'), blackedOut)
}

/** Something in a text that may tell who somebody else is. `likely`: blacked out unless the official says otherwise. */
export type Suggestion = { readonly words: string; readonly likely: boolean }

/**
 * CPR numbers, and what is written like a name and is not one of `spoken` (the subject, those who share). A word that
 * only begins a sentence counts when it is a common name. Suggests; an official decides.
 */
export function suggestBlackout(texts: readonly string[], spoken: readonly string[]): Suggestion[] {
  const expected = new Set(spoken.flatMap(wordsOf))
  const found = new Map<string, Suggestion>()
  for (const text of texts) {
    for (const [number] of text.matchAll(cprNumber)) found.set(number, { words: number, likely: true })
    for (const match of text.matchAll(capitalised)) {
      const words = nameIn(match[0], startsSentence(text, match.index), expected)
      if (words !== '' && !found.has(words)) found.set(words, { words, likely: wordsOf(words).some(isCommonName) })
    }
  }
  return [...found.values()]
}

/** Whether a text still names one of these, by any word of a name. */
export function names(text: string, persons: readonly string[]): boolean {
  const expected = new Set(persons.flatMap(wordsOf).filter((word) => word.length > 2))
  return wordsOf(text).some((word) => expected.has(word) || expected.has(withoutGenitive(word)))
}

/** The words of what is written like a name that nobody expects here, without a genitive ending. */
function nameIn(written: string, isFirst: boolean, expected: ReadonlySet<string>): string {
  const words = written.split(/[ \u00A0]/).map((word) => word.replace(/[’']s?$/u, ''))
  const [first = ''] = words
  const named = isFirst && !isCommonName(first.toLocaleLowerCase('da')) ? words.slice(1) : words
  const others = named.filter((word) => !expected.has(word.toLocaleLowerCase('da')) && !isExpectedGenitive(word))
  return others.map((word) => baseOf(word)).join(' ')

  function isExpectedGenitive(word: string): boolean {
    return expected.has(withoutGenitive(word.toLocaleLowerCase('da')))
  }
}

function baseOf(word: string): string {
  const isGenitive = /s$/iu.test(word) && !known.has(word.toLocaleLowerCase('da'))
  return isGenitive && known.has(word.slice(0, -1).toLocaleLowerCase('da')) ? word.slice(0, -1) : word
}

function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:\n])[\s"“”»«(-]*$/u.test(text.slice(Math.max(0, index - 20), index))
}

function isCommonName(word: string): boolean {
  return known.has(word) || known.has(withoutGenitive(word))
}

function withoutGenitive(word: string): string {
  return word.replace(/[’']?s$/u, '')
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}’'-]+/gu) ?? []).map((word) => word.toLocaleLowerCase('da'))
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
