/** The languages a page can be read in. Danish is authoritative; a text that is not translated falls back to it. */
export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
