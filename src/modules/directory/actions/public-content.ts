import type { Language } from '../../../kernel/language.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { municipalityName } from '../data/municipality-name.ts'
import { newestWordings } from '../data/public-texts.ts'
import { sayOfficeHours } from '../domain/office-words.ts'
import { fillPlaceholders, type Placeholder } from '../domain/placeholders.ts'
import { promiseOf } from '../domain/response-promise.ts'
import { type TextKey, type TextOf, type TextPage, textKeysOf, wordingOf } from '../domain/text-pages.ts'
import { readSettings } from './read-setting.ts'
import type { Settings } from './setting-schemas.ts'

/** A public page's texts with the open places filled, and the settings the public may see. */
export type PublicContent = {
  readonly texts: Readonly<Record<string, string>>
  readonly settings: Settings
}

/** What stands on a public page in one language: the municipality's wording where it has one, else ours. */
export async function publicContent(tx: Tx, page: TextPage, language: Language): Promise<PublicContent> {
  const settings = await readSettings(tx)
  const values = await placeholderValues(tx, settings, language)
  const keys = textKeysOf(page)
  const own = await newestWordings(tx, keys, language)
  const filled = keys.map(
    (key) => [key, unbroken(fillPlaceholders(wordingOf(key, language, own.get(key)), values))] as const,
  )
  return { settings, texts: Object.fromEntries(filled) }
}

/** A paragraph sign stays with its number, and from–to on one line. */
function unbroken(text: string): string {
  return text.replaceAll('§ ', '§\u00a0').replaceAll(/(?<=\d)–(?=\d)/g, '\u2060–\u2060')
}

/** What the open places of the texts are filled with. */
export async function placeholderValues(
  tx: Tx,
  settings: Settings,
  language: Language,
): Promise<Record<Placeholder, string>> {
  return {
    kommune: await municipalityName(tx),
    svartid: promiseOf(settings['response-promise'], language),
    åbningstid: sayOfficeHours(settings['office-hours'].week, language),
  }
}

/** One text of a page; the page's name makes a text that stands elsewhere a compile error. */
export function textOf<Page extends TextPage>(
  content: PublicContent,
  _page: Page,
  key: TextOf<Page> & TextKey,
): string {
  return textAt(content, key)
}

/** One text by its key, for a view of several pages. Throws when the text is not of the page that was loaded. */
export function textAt(content: PublicContent, key: TextKey): string {
  const text = content.texts[key]
  if (text === undefined) throw new Error(`The text ${key} was not loaded with its page`)
  return text
}
