import { isLanguage, type Language } from '../../kernel/language.ts'

/** The language of ours a client likes best by its Accept-Language, or null when it names none. */
export function acceptedLanguage(header: string | undefined): Language | null {
  const wishes = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find(Boolean)
    return { language: range.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
  })
  const liked = wishes.filter(({ language, quality }) => isLanguage(language) && quality > 0)
  const best = liked.toSorted((one, other) => other.quality - one.quality)[0]?.language
  return isLanguage(best) ? best : null
}
