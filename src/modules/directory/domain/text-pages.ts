import type { Language } from '../../../kernel/language.ts'
import type { PublicText } from './public-text.ts'
import { aboutTexts } from './texts/about-texts.ts'
import { accessibilityTexts } from './texts/accessibility-texts.ts'
import { exitTexts } from './texts/exit-texts.ts'
import { finderTexts } from './texts/finder-texts.ts'
import { frontTexts } from './texts/front-texts.ts'
import { lawTexts } from './texts/law-texts.ts'
import { neighbourTexts } from './texts/neighbour-texts.ts'
import { parentTexts } from './texts/parent-texts.ts'
import { privacyTexts } from './texts/privacy-texts.ts'
import { professionalTexts } from './texts/professional-texts.ts'
import { rightsTexts } from './texts/rights-texts.ts'
import { tierTexts } from './texts/tier-texts.ts'
import { urgentTexts } from './texts/urgent-texts.ts'
import { workTexts } from './texts/work-texts.ts'
import { youngTexts } from './texts/young-texts.ts'

/** The public pages with texts the municipality can change: name, address, and the texts in the order they are read. */
export const textPages = {
  front: { path: '/', texts: frontTexts },
  young: { path: '/ung', texts: youngTexts },
  parent: { path: '/foraelder', texts: parentTexts },
  professional: { path: '/fagperson', texts: professionalTexts },
  neighbour: { path: '/nabo', texts: neighbourTexts },
  about: { path: '/hvad-er-ssp', texts: aboutTexts },
  work: { path: '/det-goer-vi', texts: { ...workTexts, ...tierTexts } },
  law: { path: '/jura', texts: lawTexts },
  urgent: { path: '/hvis-det-haster', texts: urgentTexts },
  finder: { path: '/find-din-konsulent', texts: finderTexts },
  privacy: { path: '/privatliv', texts: { ...privacyTexts, ...rightsTexts } },
  exit: { path: '/forlad-siden-hurtigt', texts: exitTexts },
  accessibility: { path: '/was', texts: accessibilityTexts },
} as const

export type TextPage = keyof typeof textPages
export const textPageNames = Object.keys(textPages) as readonly TextPage[]

/** The name of a text on one page. */
export type TextOf<Page extends TextPage> = Extract<keyof (typeof textPages)[Page]['texts'], string>
export type TextKey = { [Page in TextPage]: TextOf<Page> }[TextPage]

const pageOfText = new Map<string, TextPage>(
  textPageNames.flatMap((page) => Object.keys(textPages[page].texts).map((key) => [key, page] as const)),
)
export const textKeys = [...pageOfText.keys()] as readonly TextKey[]

export function isTextKey(key: string): key is TextKey {
  return pageOfText.has(key)
}

/** The page a text stands on. */
export function pageOf(key: TextKey): TextPage {
  return pageOfText.get(key) ?? 'front'
}

/** A text as we wrote it. */
export function standardText(key: TextKey): PublicText {
  const texts: Readonly<Record<string, PublicText>> = textPages[pageOf(key)].texts
  const text = texts[key]
  if (!text) throw new Error(`There is no public text ${key}`)
  return text
}

/** The keys of one page, in the order they are read. */
export function textKeysOf(page: TextPage): readonly TextKey[] {
  return Object.keys(textPages[page].texts).filter(isTextKey)
}

/** Which text counts: the municipality's own, or ours where it has none or has emptied it. */
export function wordingOf(key: TextKey, language: Language, own: string | undefined): string {
  return own === undefined || own === '' ? standardText(key)[language] : own
}
