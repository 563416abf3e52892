import type { FactProblemCode } from './fact-problems.ts'
import type { Spoken } from './rule.ts'

/** What is wrong with facts of the right shape. */
export const problemWords: Readonly<Record<FactProblemCode, Spoken>> = {
  future: {
    da: 'Dagen er ikke kommet endnu. Vælg i dag eller en dag før.',
    en: 'The day has not come yet. Choose today or an earlier day.',
  },
  'before-rules': {
    da: 'Vi kender ingen regel, der gjaldt den dag. Vælg en senere dag.',
    en: 'We know of no rule that was in force on that day. Choose a later day.',
  },
  'nobody-with-age': {
    da: 'Der er en alder, men ingen kan genkendes. Ret det ene.',
    en: 'There is an age, but nobody can be recognised. Correct one of them.',
  },
  'nobody-with-consent': {
    da: 'Der er et samtykke, men ingen kan genkendes. Ret det ene.',
    en: 'There is a consent, but nobody can be recognised. Correct one of them.',
  },
  'nobody-with-cpr': {
    da: 'CPR-nummeret er med, og så kan nogen genkendes. Ret det ene.',
    en: 'The CPR number is there, so somebody can be recognised. Correct one of them.',
  },
  'never-an-authority': {
    da: 'En forening, et firma eller en privatperson er ikke en myndighed.',
    en: 'An association, a company or a private person is not an authority.',
  },
  'always-an-authority': {
    da: 'Politiet, Kriminalforsorgen og de sociale myndigheder er altid myndigheder.',
    en: 'The police, the prison service and social services are always authorities.',
  },
  'single-custody-both': {
    da: 'Forældremyndigheden er ikke fælles, og alligevel har begge sagt ja. Ret det ene.',
    en: 'Custody is not joint, and yet both have agreed. Correct one of them.',
  },
  'adult-with-custody': {
    da: 'Ingen har forældremyndighed over en, der er fyldt 18.',
    en: 'Nobody has custody of somebody who is 18 or over.',
  },
  'danger-outside-act': {
    da: 'Et barn i fare er aldrig uden for loven. Ret det ene.',
    en: 'A child in danger is never outside the act. Correct one of them.',
  },
}

/** What is wrong with their shape. */
export const shapeWords = {
  missing: { da: 'mangler', en: 'is missing' },
  unknown: { da: 'kendes ikke; fjern det', en: 'is not known; remove it' },
  date: { da: 'skal være en dag, der findes, skrevet ÅÅÅÅ-MM-DD', en: 'must be a day that exists, written YYYY-MM-DD' },
  invalid: { da: 'er ikke gyldigt', en: 'is not valid' },
} as const satisfies Record<string, Spoken>

export function choiceWords(choices: string): Spoken {
  return { da: `skal være en af: ${choices}`, en: `must be one of: ${choices}` }
}

export function typeWords(type: string): Spoken {
  const name = types[type] ?? { da: type, en: type }
  return { da: `skal være ${name.da}`, en: `must be ${name.en}` }
}

export function atLeastWords(least: string): Spoken {
  return { da: `skal være mindst ${least}`, en: `must be at least ${least}` }
}

export function atMostWords(most: string): Spoken {
  return { da: `må højst være ${most}`, en: `must be at most ${most}` }
}

const types: Readonly<Record<string, Spoken>> = {
  string: { da: 'tekst', en: 'text' },
  number: { da: 'et tal', en: 'a number' },
  int: { da: 'et helt tal', en: 'a whole number' },
  boolean: { da: 'true eller false', en: 'true or false' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'et objekt', en: 'an object' },
}
