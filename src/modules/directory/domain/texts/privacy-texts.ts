import { type PublicTexts, prose } from '../public-text.ts'

/** The privacy notice, first half: `/privatliv`. Says only what the system does. */
export const privacyTexts = {
  'privacy-title': {
    kind: 'title',
    da: 'Sådan passer vi på det, du skriver',
    en: 'How we look after what you write',
  },
  'privacy-lead': {
    kind: 'lead',
    da: 'Kort sagt: Vi gemmer så lidt som muligt, kun de rette kan læse det, og du kan altid spørge.',
    en: 'In short: we keep as little as we can, only the right people can read it, and you can always ask.',
  },
  'privacy-anonymous': {
    kind: 'text',
    da: prose`
      ## Når du skriver uden navn

      - Siden sætter ingen cookies og henter intet fra andre firmaer.
      - Vi skriver ikke ned, hvilken telefon eller computer du bruger, eller hvor den er på nettet.
      - Vi ved kun det, du selv skriver. Nævner du navne eller steder, kan vi måske gætte, hvem du er.
      - Sender du et billede, fjerner vi de skjulte oplysninger om sted og kamera. Det, man kan se på billedet, er der
      stadig.
      - Den, der ejer telefonen eller nettet, du bruger, kan måske se, at du har været her. Men ikke hvad du skrev.

      ## Din kode

      Koden på 16 tal er den eneste vej tilbage til din besked. Vi gemmer den ikke, så vi kan læse den. Mister du den, kan
      vi ikke hjælpe dig med at finde beskeden igen, men du kan altid skrive en ny.`,
    en: prose`
      ## When you write without a name

      - The site sets no cookies and fetches nothing from other companies.
      - We do not write down which phone or computer you use, or where it is on the net.
      - We know only what you write. If you mention names or places, we may be able to guess who you are.
      - If you send a picture, we remove the hidden details of place and camera. What can be seen in it is still there.
      - Whoever owns the phone or the network you use may be able to see that you were here. But not what you wrote.

      ## Your code

      The code of 16 digits is the only way back to your message. We do not keep it in a form we can read. If you lose it,
      we cannot help you find the message again, but you can always write a new one.`,
  },
  'privacy-named': {
    kind: 'text',
    da: prose`
      ## Når du siger, hvem du er

      Så skriver vi dit navn, og hvordan vi får fat i dig, sammen med beskeden. Vi har pligt til at skrive ned, hvad vi får
      at vide, og hvad vi gør. Dine forældre kan have ret til at se noget af det, når du er under 18. Spørg os først, hvis
      du er i tvivl.

      ## Hvem kan læse det?

      - SSP-konsulenterne og deres leder.
      - Børne- og familieafdelingen, hvis et barn kan have brug for særlig støtte.
      - Skole, socialforvaltning eller politi, hvis det er nødvendigt for at forebygge kriminalitet. Vi skriver ned hver
      gang, hvem der fik hvad, og hvorfor.

      Hver gang en af os åbner din besked, bliver det skrevet i en log. Den bliver kigget efter.`,
    en: prose`
      ## When you say who you are

      Then we write your name, and how to reach you, with the message. We have a duty to write down what we are told and
      what we do. Your parents may have a right to see some of it while you are under 18. Ask us first if you are not sure.

      ## Who can read it?

      - The SSP consultants and their leader.
      - The children and family unit, if a child may need special support.
      - School, social services or police, if it is necessary to prevent crime. We write down each time who got what, and
      why.

      Every time one of us opens your message, it is written in a log. The log is checked.`,
  },
} as const satisfies PublicTexts
