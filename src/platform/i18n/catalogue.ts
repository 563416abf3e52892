import type { Language } from '../../kernel/language.ts'

/**
 * A typed message catalogue. The Danish object is the original and gives the type; a translation that lacks a key,
 * has one too many or takes other parameters does not compile. A message is a sentence, or a function that makes
 * one from typed facts (so plurals and word order are ordinary code in each language).
 *
 *     const messages = catalogue({ da: { waiting: (count: number) => … }, en: { waiting: … } })
 *     messages('da').waiting(3)
 */
export function catalogue<const Danish extends Messages>(texts: {
  da: Danish
  en: Translation<Danish>
}): (language: Language) => Translation<Danish> {
  return (language) => (language === 'en' ? texts.en : (texts.da as unknown as Translation<Danish>))
}

export type Messages = { readonly [key: string]: Message | Messages }
type Message = string | readonly string[] | ((...facts: never[]) => string)

/** The same shape with other words: strings stay strings, functions keep their parameters. */
export type Translation<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string
    ? string
    : Original[Key] extends readonly string[]
      ? readonly string[]
      : Original[Key] extends (...facts: infer Facts) => string
        ? (...facts: Facts) => string
        : Translation<Original[Key]>
}
