import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type DraftValues, readDraft } from '../../../platform/access/drafts.ts'
import { type Wording, wordingsOf } from '../data/public-texts.ts'
import type { Placeholder } from '../domain/placeholders.ts'
import type { PublicText } from '../domain/public-text.ts'
import { pageOf, standardText, type TextKey, type TextPage, textKeys } from '../domain/text-pages.ts'
import { placeholderValues } from './public-content.ts'
import { readSettings } from './read-setting.ts'

/** A text under the pen: ours, the municipality's, and everything it has been. */
export type OpenedText = {
  readonly key: TextKey
  readonly page: TextPage
  readonly standard: PublicText
  /** Empty where the standard text is shown. */
  readonly own: { readonly da: string; readonly en: string }
  readonly history: readonly Wording[]
  /** The newest wording in either language: what the writer has seen. */
  readonly newest: string | null
  readonly placeholders: Readonly<Record<'da' | 'en', Record<Placeholder, string>>>
  readonly draft: DraftValues | null
}

export function draftOfText(key: TextKey): string {
  return `text:${key}`
}

/** Opens one text of the public site for editing, with its history. */
export const openPublicText = action({
  name: 'directory.open-public-text',
  allow: 'texts:write',
  input: z.strictObject({ key: z.enum(textKeys) }),
  async run(tx, { key }) {
    const history = await wordingsOf(tx, key)
    const settings = await readSettings(tx)
    const own = (language: 'da' | 'en') => history.find((wording) => wording.language === language)?.body ?? ''
    const opened: OpenedText = {
      key,
      page: pageOf(key),
      standard: standardText(key),
      own: { da: own('da'), en: own('en') },
      history,
      newest: history[0]?.id ?? null,
      placeholders: {
        da: await placeholderValues(tx, settings, 'da'),
        en: await placeholderValues(tx, settings, 'en'),
      },
      draft: await readDraft(tx, draftOfText(key)),
    }
    return done(opened)
  },
})
