import { type PublicTexts, prose } from '../public-text.ts'

/** For a child or a young person: `/ung`. */
export const youngTexts = {
  'young-title': { kind: 'title', da: 'Til dig, der er ung', en: 'For you who are young' },
  'young-lead': {
    kind: 'lead',
    da: 'Du kan skrive om dig selv, en ven eller noget, du har set. Det er et menneske, der læser det.',
    en: 'You can write about yourself, a friend or something you saw. It is a human who reads it.',
  },
  'young-body': {
    kind: 'text',
    da: prose`
      ## Hvad kan du skrive om?

      - Billeder eller beskeder, der bliver sendt rundt
      - Slagsmål, trusler eller nogen, der presser dig
      - Stoffer, alkohol eller penge, du skylder
      - En ven, der er på vej ud i noget
      - At det er svært derhjemme eller i skolen

      Det behøver ikke være slemt. Og du behøver ikke have styr på det, før du skriver.

      ## Hvad sker der så?

      - Du får en kode på 16 tal. Med den kan du læse svaret. Pas på den, for vi kan ikke finde den til dig igen.
      - En af os læser det, du skrev, og svarer dig.
      - Vi finder ud af det sammen med dig. Du skal ikke klare det alene.

      ## Det her skal du vide først

      - Du bestemmer selv, om du siger, hvem du er.
      - Vi har tavshedspligt. Vi fortæller ikke dine venner, din lærer eller din træner, hvad du har skrevet.
      - Der er én undtagelse. Hvis vi kan se, at du eller et andet barn kan have brug for særlig hjælp, skal vi sige det
      til kommunens børne- og familieafdeling. Vi siger det til dig først, hvis vi kan.
      - Siger du, hvem du er, må dine forældre nogle gange se, hvad vi har skrevet ned. Spørg os, hvis det bekymrer dig.
      - Ved vi ikke, hvem du er, kan vi ikke komme og hjælpe dig. Men vi kan stadig skrive sammen.`,
    en: prose`
      ## What can you write about?

      - Pictures or messages that are being passed around
      - Fights, threats or someone putting pressure on you
      - Drugs, alcohol or money you owe
      - A friend who is getting into something
      - Things being hard at home or at school

      It does not have to be serious. And you do not need to have it all worked out before you write.

      ## What happens then?

      - You get a code of 16 digits. With it you can read the answer. Keep it safe, because we cannot find it for you.
      - One of us reads what you wrote and answers you.
      - We work it out together with you. You should not have to manage alone.

      ## You should know this first

      - You decide whether to say who you are.
      - We keep what you tell us to ourselves. We do not tell your friends, your teacher or your coach what you wrote.
      - There is one exception. If we can see that you or another child may need special help, we must tell the
      children and family unit. We will tell you first if we can.
      - If you say who you are, your parents may sometimes see what we have written down. Ask us if that worries you.
      - If we do not know who you are, we cannot come and help you. But we can still write to each other.`,
  },
} as const satisfies PublicTexts
