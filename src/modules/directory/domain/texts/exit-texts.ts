import { type PublicTexts, prose } from '../public-text.ts'

/** What the quick exit does and does not do: `/forlad-siden-hurtigt`. */
export const exitTexts = {
  'exit-title': { kind: 'title', da: 'Forlad siden hurtigt', en: 'Leave this site quickly' },
  'exit-lead': {
    kind: 'lead',
    da: 'Kommer der nogen, så tryk på “Forlad siden”. Så ser skærmen ud, som om du læste vejrudsigten.',
    en: 'If someone comes, press “Leave this site”. Then it looks as if you were reading the weather forecast.',
  },
  'exit-body': {
    kind: 'text',
    da: prose`
      ## Sådan virker det

      - Knappen er med på alle sider. På en telefon er den nederst.
      - Har du et tastatur, kan du trykke på Skift-tasten tre gange.
      - Vi beder din browser om at glemme det, den har gemt fra os.
      - Det, du var ved at skrive, bliver ikke sendt.

      ## Det kan knappen ikke

      - Den sletter ikke din historik. Andre kan stadig se i den, at du har været her.
      - Den kan ikke skjule noget, hvis nogen har lagt et program på din telefon, der holder øje med dig.
      - På en computer på skolen kan skolen måske se, hvilke sider der bliver besøgt.

      ## Vil du være mere sikker?

      - Brug et privat vindue. Det hedder også inkognito.
      - Slet historikken bagefter.
      - Lån en telefon af en, du stoler på, eller ring i stedet.
      - Skriv din kode ned et sted, hvor kun du ser den, uden at skrive hvad den er til.`,
    en: prose`
      ## How it works

      - The button is on every page. On a phone it is at the bottom.
      - If you have a keyboard, you can press the Shift key three times.
      - We ask your browser to forget what it has kept from us.
      - What you were writing is not sent.

      ## What the button cannot do

      - It does not delete your history. Others can still see there that you have been here.
      - It cannot hide anything if someone has put a program on your phone that watches you.
      - On a computer at school, the school may be able to see which sites are visited.

      ## Want to be safer?

      - Use a private window, also called incognito.
      - Delete the history afterwards.
      - Borrow a phone from someone you trust, or call instead.
      - Write your code down where only you will see it, without saying what it is for.`,
  },
} as const satisfies PublicTexts
