import { foldName } from '../../../kernel/danish-names.ts'

/**
 * The keys under which a name is looked for among other inquiries: every pair of its words, as they sound, in an order
 * of their own, so that "Holm, Magnus" and "Magnus Bach Holm" meet. A name of one word is its own key, and meets only
 * others of one word. At most six words are read.
 */
export function nameKeys(name: string): string[] {
  const words = [
    ...new Set(
      foldName(name)
        .split(' ')
        .filter((word) => word !== ''),
    ),
  ]
    .slice(0, 6)
    .sort()
  if (words.length < 2) return words
  return words.flatMap((word, index) => words.slice(index + 1).map((other) => `${word} ${other}`))
}
