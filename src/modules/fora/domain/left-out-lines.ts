import { type LeftOutReason, leftOutWords, sufferedPhrase, suspectWords } from './left-out-words.ts'

/** Why a line is left out, and the words it was told by, as they stood in the line. */
export type LeftOut = { readonly reason: LeftOutReason; readonly word: string }

type Searched = Exclude<LeftOutReason, 'no-name'>
const order: readonly Searched[] = ['accident', 'victim', 'reporter', 'witness']

/**
 * Whether a line is about somebody SSP must not keep. The role decides where it is clear: a suspect is kept although
 * the text names a victim or a witness; but a party to an accident is left out whatever the role. `role` is the cell of
 * the column for it, empty where the list has none; `texts` is everything else in the line.
 */
export function leftOutReason(role: string, texts: readonly string[]): LeftOut | null {
  const everything = [role, ...texts]
  const accident = firstOf(['accident'], everything, role)
  if (accident) return accident
  const byRole = firstOf(order, [role], role)
  if (byRole) return byRole
  if (wordsOf(role).some((word) => suspects.has(word))) return null
  return firstOf(order, texts, '') ?? suffered(texts)
}

const suspects: ReadonlySet<string> = new Set(suspectWords)

function firstOf(reasons: readonly Searched[], texts: readonly string[], role: string): LeftOut | null {
  for (const reason of reasons) {
    const { words, piece, inRole } = leftOutWords[reason]
    const told =
      texts.flatMap(wordsOf).find((word) => words.includes(word) || piece?.test(word)) ??
      wordsOf(role).find((word) => inRole.includes(word))
    if (told !== undefined) return { reason, word: told }
  }
  return null
}

function suffered(texts: readonly string[]): LeftOut | null {
  for (const text of texts) {
    const told = sufferedPhrase.exec(plain(text))
    if (told) return { reason: 'victim', word: told[0] }
  }
  return null
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
}

function wordsOf(text: string): string[] {
  return plain(text).match(/\p{L}+/gu) ?? []
}
