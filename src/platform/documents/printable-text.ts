import { cleanText } from '../files/text-files.ts'

/** Full blocks stand for what was struck out; the template draws them itself. */
const drawnByTemplate = '█'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unseen = /[\u0000-\u0008\u000E-\u001F\u007F]|\u200C|\u200D|[\uFE00-\uFE0F]/g

/**
 * A text as paper can carry it: clean (see `cleanText`), and with each character the font cannot draw written out as
 * `[U+1F600]`, since a reader must see that something stood there and PDF/UA lets nothing be drawn as an empty box. Words
 * longer than a line may break.
 */
export function printableText(text: string, letters: ReadonlySet<number>): string {
  const seen = cleanText(text.toWellFormed()).replace(unseen, '')
  let printable = ''
  for (const letter of seen) printable += isDrawn(letter, letters) ? letter : writtenOut(letter)
  return printable.replace(/[^\s\u200B]{30}(?=[^\s\u200B]{10})/g, (start) => `${start}\u200B`)
}

/** The same for every string in a value that came from JSON. */
export function printableValues(value: unknown, letters: ReadonlySet<number>): unknown {
  if (typeof value === 'string') return printableText(value, letters)
  if (Array.isArray(value)) return value.map((item) => printableValues(item, letters))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printableValues(inner, letters)]))
}

function isDrawn(letter: string, letters: ReadonlySet<number>): boolean {
  return letter === '\n' || letter === '\t' || letter === drawnByTemplate || letters.has(letter.codePointAt(0) ?? 0)
}

function writtenOut(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `[U+${code.padStart(4, '0')}]`
}
