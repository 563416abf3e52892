// A mark does not run over the beginning of another: a text of brackets alone would else take its square in steps.
const marked = /\[\[((?:(?!\[\[|\]\])[\s\S])*)\]\]/g

/** What stands for something blacked out. Always as long, so that the length tells nothing. */
export const blackedOut = '█████'

/**
 * A text with what is to be hidden put between `[[` and `]]`, as it will be seen; or null when it is not `original` with
 * marks added (a redaction hides, it never rewrites), when nothing is marked, or when a mark is not closed.
 */
export function redact(original: string, withMarks: string): string | null {
  const unmarked = withMarks.replace(marked, '$1')
  if (asSent(unmarked) !== asSent(original) || unmarked === withMarks) return null
  return withMarks.replace(marked, blackedOut)
}

/** As a form sends a text: without space around it, with plain line ends. */
function asSent(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}

/** The text with every occurrence of a word of these names marked beforehand, to save work. The official sees to the rest. */
export function markNames(text: string, names: readonly string[]): string {
  if (text.includes('[[') || text.includes(']]')) return text
  const words = [...new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? []))]
  if (words.length === 0) return text
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  return text.replace(
    new RegExp(`(?<![\\p{L}])(${longestFirst.join('|')})(?=(s|es|’s|'s)?(?![\\p{L}]))`, 'giu'),
    '[[$1]]',
  )
}
