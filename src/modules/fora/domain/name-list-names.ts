import { commonNames } from '../../../kernel/common-names.ts'

const common: ReadonlySet<string> = new Set(commonNames)

/** `1. Mads`, `- Mads`: the marks people put before the lines of a list. */
export function withoutListMark(text: string): string {
  return text.replace(/^\s*(?:\d{1,3}[.)]\s+|[-–•*]\s+)/, '').trim()
}

/** `Holm, Mads` is Mads Holm; anything else stays. */
export function inSpokenOrder(name: string): string {
  const [, last, first] = /^([^,\d]+),\s*([^,\d]+)$/.exec(name.trim()) ?? []
  return last && first ? `${first.trim()} ${last.trim()}` : name.trim()
}

/** Whether two cells beside each other are one name with the surname first: `Holm`, `Mads`. Shown before it is kept. */
export function isSurnameFirst(first: string, second: string): boolean {
  const [given = '', ...more] = second.split(/\s+/)
  return /^\p{Lu}[\p{L}'-]+$/u.test(first) && common.has(given) && more.length <= 2 && !/\d/.test(second)
}

/** Also behind a quotation mark or a sign: `"Massen"`. */
const large = /^[^\p{L}]*\p{Lu}/u
const particles = ['af', 'al', 'bin', 'de', 'del', 'el', 'ibn', 'la', 'van', 'von']

/**
 * The name a text begins with, and what follows it: up to the first figure, or the first word that is written small.
 * A text all in small letters is a name up to the first figure.
 */
export function nameAtStart(text: string): { readonly name: string; readonly rest: string } {
  const [beforeFigures = ''] = text.split(/\d/, 1)
  const words = beforeFigures.split(/\s+/).filter((word) => word !== '')
  const isWrittenLarge = words.some((word) => large.test(word))
  const length = isWrittenLarge ? countNameWords(words) : words.length
  const name = words
    .slice(0, length)
    .join(' ')
    .replace(/[:;,.–-]+$/, '')
    .trim()
  const rest = [...words.slice(length), text.slice(beforeFigures.length)].join(' ')
  return { name, rest: rest.replace(/\s+/g, ' ').trim() }
}

function countNameWords(words: readonly string[]): number {
  const end = words.findIndex((word) => !large.test(word) && !particles.includes(word.toLowerCase()))
  return end === -1 ? words.length : end
}
