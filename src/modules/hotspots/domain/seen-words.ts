import type { Language } from '../../../kernel/language.ts'
import type { SeenHeads, SeenTheme } from '../seen.wire.ts'

type SeenWords = {
  readonly heads: Readonly<Record<SeenHeads, string>>
  readonly themes: Readonly<Record<SeenTheme, string>>
}

/** The words for how many and what, of an observation and of a street entry alike. */
export const seenWords: Readonly<Record<Language, SeenWords>> = {
  da: {
    heads: {
      '0': 'Ingen',
      '1-5': '1–5',
      '6-15': '6–15',
      '16+': '16 eller flere',
      unknown: 'Ved ikke',
    },
    themes: {
      alcohol: 'Alkohol',
      drugs: 'Stoffer',
      vandalism: 'Hærværk',
      traffic: 'Knallerter og trafik',
      digital: 'Digitalt liv',
      weapons: 'Våben',
      violence: 'Slagsmål og trusler',
      loneliness: 'Ensomhed',
      wellbeing: 'Trivsel',
      school: 'Skole',
      leisure: 'Fritid og job',
      other: 'Andet',
    },
  },
  en: {
    heads: { '0': 'None', '1-5': '1–5', '6-15': '6–15', '16+': '16 or more', unknown: 'Don’t know' },
    themes: {
      alcohol: 'Alcohol',
      drugs: 'Drugs',
      vandalism: 'Vandalism',
      traffic: 'Mopeds and traffic',
      digital: 'Digital life',
      weapons: 'Weapons',
      violence: 'Fights and threats',
      loneliness: 'Loneliness',
      wellbeing: 'Wellbeing',
      school: 'School',
      leisure: 'Leisure and jobs',
      other: 'Other',
    },
  },
}
