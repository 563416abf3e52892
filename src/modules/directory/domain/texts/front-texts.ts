import { type PublicTexts, prose } from '../public-text.ts'

/** The front page. */
export const frontTexts = {
  'front-title': { kind: 'title', da: 'Er der noget, du går og tænker på?', en: 'Is something on your mind?' },
  'front-lead': {
    kind: 'lead',
    da: prose`SSP er skolen, socialforvaltningen og politiet, der arbejder sammen om børn og unge i {kommune}.
      Vi hjælper, før noget småt bliver stort, og alle kan skrive til os.`,
    en: prose`SSP is the school, social services and the police working together for children and young people in
      {kommune}. We help before something small grows big, and anyone can write to us.`,
  },
  'front-promise': {
    kind: 'text',
    da: 'Du behøver ikke sige, hvem du er. {svartid}',
    en: 'You do not have to say who you are. {svartid}',
  },
  'front-young': {
    kind: 'lead',
    da: 'Om dig selv, en ven eller noget, du har set.',
    en: 'About yourself, a friend or something you saw.',
  },
  'front-parent': {
    kind: 'lead',
    da: 'Du er bekymret for dit barn. Eller du vil bare spørge.',
    en: 'You are worried about your child. Or you just want to ask.',
  },
  'front-professional': {
    kind: 'lead',
    da: 'Du vil tale noget igennem, med eller uden navn på.',
    en: 'You want to think something through, with or without names.',
  },
  'front-neighbour': {
    kind: 'lead',
    da: 'Du har lagt mærke til noget og er i tvivl.',
    en: 'You have noticed something and are not sure.',
  },
} as const satisfies PublicTexts
