import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { newestWordings } from '../data/public-texts.ts'
import { type TextKey, type TextPage, textKeys, textKeysOf, textPageNames, wordingOf } from '../domain/text-pages.ts'

export type ListedText = {
  readonly key: TextKey
  readonly da: string
  readonly en: string
  /** Whether the municipality has its own wording in each language. */
  readonly own: { readonly da: boolean; readonly en: boolean }
}

/** All texts of the public site, page by page, as they read today. */
export const listPublicTexts = action({
  name: 'directory.list-public-texts',
  allow: 'texts:write',
  input: z.strictObject({}),
  async run(tx) {
    const danish = await newestWordings(tx, textKeys, 'da')
    const english = await newestWordings(tx, textKeys, 'en')
    const listed = (key: TextKey): ListedText => ({
      key,
      da: wordingOf(key, 'da', danish.get(key)),
      en: wordingOf(key, 'en', english.get(key)),
      own: { da: Boolean(danish.get(key)), en: Boolean(english.get(key)) },
    })
    return done(
      textPageNames.map((page): { page: TextPage; texts: readonly ListedText[] } => ({
        page,
        texts: textKeysOf(page).map(listed),
      })),
    )
  },
})
