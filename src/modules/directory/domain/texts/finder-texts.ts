import type { PublicTexts } from '../public-text.ts'

/** Find your consultant: `/find-din-konsulent`. Names, phones and greetings come from the consultants' profiles. */
export const finderTexts = {
  'finder-title': { kind: 'title', da: 'Find din konsulent', en: 'Find your consultant' },
  'finder-lead': {
    kind: 'lead',
    da: 'Vælg din skole, din klub eller din by. Så ser du, hvem du kan ringe eller skrive til.',
    en: 'Choose your school, your club or your town. Then you see who you can call or write to.',
  },
  'finder-nobody': {
    kind: 'text',
    da: 'Ingen af os har det sted fast lige nu. Ring eller skriv til hvem som helst af os, så finder vi den rette.',
    en: 'None of us has that place right now. Call or write to any of us, and we will find the right person.',
  },
  'finder-empty': {
    kind: 'text',
    da: 'Der står ingen navne her endnu. Skriv til os, så finder vi den rette til dig.',
    en: 'There are no names here yet. Write to us, and we will find the right person for you.',
  },
} as const satisfies PublicTexts
