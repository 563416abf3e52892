import type { Language } from '../../../kernel/language.ts'

/** `title` and `lead` are one line; a `text` is paragraphs, lists and headings in the small format of `Prose`. */
export type TextKind = 'title' | 'lead' | 'text'

/** A text of the public site as we wrote it. The municipality may put its own wording in its place. */
export type PublicText = { readonly kind: TextKind } & Readonly<Record<Language, string>>

export type PublicTexts = Readonly<Record<string, PublicText>>

/**
 * A text written over several lines of source. Lines that follow one another are one paragraph, a blank line parts
 * paragraphs, and `- ` and `## ` begin a line of their own.
 */
export function prose(strings: TemplateStringsArray): string {
  const lines: string[] = []
  for (const raw of (strings[0] ?? '').trim().split('\n')) {
    const line = raw.trim()
    const before = lines.at(-1)
    const continues = before !== undefined && before !== '' && !before.startsWith('## ') && !/^(- |## |$)/.test(line)
    if (continues) lines[lines.length - 1] = `${before} ${line}`
    else lines.push(line)
  }
  return lines.join('\n')
}
