import { type PublicTexts, prose } from '../public-text.ts'

/** The statement at `/was`, shown until the municipality has made its own with the WAS tool. */
export const accessibilityTexts = {
  'was-title': { kind: 'title', da: 'Tilgængelighedserklæring', en: 'Accessibility statement' },
  'was-lead': {
    kind: 'lead',
    da: 'Siden skal kunne bruges af alle. Her står, hvor langt vi er, og hvem du kan sige det til, hvis noget driller.',
    en: 'Everyone must be able to use this site. Here is how far we are, and who to tell if something does not work.',
  },
  'was-status': {
    kind: 'text',
    da: prose`
      ## Hvor langt er vi?

      {kommune} stræber efter, at siden følger loven om tilgængelighed af offentlige organers websteder, det vil sige
      standarden EN 301 549 og WCAG 2.1 på niveau AA. Hver ny udgave bliver prøvet med et automatisk værktøj på dansk og
      engelsk. Vi kender ingen fejl lige nu. En gennemgang af mennesker med skærmlæser mangler stadig.

      - Siden virker uden JavaScript, med tastatur alene og på en skærm, der er 320 punkter bred
      - Den følger dine valg om mørk skærm, høj kontrast og mindre bevægelse
      - Alle tegninger har en tekst, og der er hverken lyd eller video

      Kommunen laver sin egen erklæring i WAS-værktøjet, før siden tages i brug. Så står den her i stedet.`,
    en: prose`
      ## How far are we?

      {kommune} strives for the site to follow the Danish act on accessibility of public websites, that is the standard
      EN 301 549 and WCAG 2.1 at level AA. Each new version is tried with an automatic tool in Danish and English. We know
      of no faults right now. A review by people with screen readers is still to be made.

      - The site works without JavaScript, with a keyboard alone and on a screen 320 points wide
      - It follows your choices of dark screen, high contrast and less motion
      - All drawings have a text, and there is neither sound nor video

      The municipality makes its own statement with the national tool before the site is taken into use. Then it stands
      here instead.`,
  },
  'was-tell-us': {
    kind: 'text',
    da: prose`
      ## Virker noget ikke for dig?

      Skriv eller ring, så hjælper vi dig på en anden måde, og så retter vi fejlen. Er du ikke tilfreds med svaret, kan du
      klage til Digitaliseringsstyrelsen.`,
    en: prose`
      ## Does something not work for you?

      Write or call, and we will help you another way and mend the fault. If you are not satisfied with the answer, you
      can complain to the Danish Agency for Digital Government.`,
  },
} as const satisfies PublicTexts
