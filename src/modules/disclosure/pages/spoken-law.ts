import type { Language } from '../../../kernel/language.ts'
import {
  basisWords,
  type ChosenBasis,
  type ChosenPurpose,
  type DataClass,
  dataClassWords,
  purposeWords,
  type Spoken,
} from '../../law/index.ts'

/** The words of the law for the reader. */
export function said(spoken: Spoken, language: Language): string {
  return language === 'en' ? spoken.en : spoken.da
}

export function basisName(basis: ChosenBasis, language: Language): string {
  return said(basisWords[basis].name, language)
}

/** How a basis is cited: "retsplejelovens § 115, stk. 1, nr. 1". */
export function basisUnder(basis: ChosenBasis, language: Language): string {
  return said(basisWords[basis].under, language)
}

export function purposeName(purpose: ChosenPurpose, language: Language): string {
  return said(purposeWords[purpose], language)
}

/** The purpose where it stands alone: "At forebygge kriminalitet". */
export function purposeAlone(purpose: ChosenPurpose, language: Language): string {
  const name = purposeName(purpose, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export function className(dataClass: DataClass, language: Language): string {
  return said(dataClassWords[dataClass], language)
}
