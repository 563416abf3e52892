import { type PublicTexts, prose } from '../public-text.ts'

/** For neighbours, shopkeepers, coaches and anyone else who noticed something: `/nabo`. */
export const neighbourTexts = {
  'neighbour-title': {
    kind: 'title',
    da: 'Til dig, der har lagt mærke til noget',
    en: 'For you who have noticed something',
  },
  'neighbour-lead': {
    kind: 'lead',
    da: 'Nabo, træner, butik eller bekendt: Det, du har set, kan være det, der mangler for at hjælpe i tide.',
    en: 'Neighbour, coach, shop or friend: what you have seen may be what is missing to help in time.',
  },
  'neighbour-body': {
    kind: 'text',
    da: prose`
      ## Det kan du skrive om

      - En gruppe unge, der holder til et sted, og som ikke har det godt
      - Et barn, du ser ude alene om aftenen
      - Noget, der gentager sig: larm, hærværk, slagsmål, salg af stoffer
      - Et sted, hvor det kunne hjælpe, at der kom en voksen forbi

      Du behøver ikke kende nogen ved navn. Et sted og et tidspunkt er nok.

      ## Hvad sker der så?

      - En konsulent læser det og tager forbi, taler med de unge eller giver det videre til den rette.
      - Du kan skrive uden at sige, hvem du er, og alligevel få svar.
      - Vi har tavshedspligt. Derfor kan vi ikke fortælle dig, hvordan det går andres børn.

      ## Når det ikke er os

      - Sker der noget kriminelt lige nu, så ring 112. Ellers er politiets nummer 114. Vi tager ikke imod anmeldelser.
      - Tror du, at et barn bliver slået eller svigtet, har alle pligt til at sige det til kommunen. Er du i tvivl om
      hvordan, hjælper vi dig.`,
    en: prose`
      ## What you can write about

      - A group of young people who gather somewhere and are not doing well
      - A child you see out alone at night
      - Something that keeps happening: noise, vandalism, fights, drug dealing
      - A place where it might help if an adult came by

      You need not know anyone’s name. A place and a time are enough.

      ## What happens then?

      - A consultant reads it and goes there, talks to the young people or passes it on to the right person.
      - You can write without saying who you are, and still get an answer.
      - We have a duty of confidentiality. So we cannot tell you how other people’s children are doing.

      ## When it is not us

      - If a crime is happening right now, call 112. Otherwise the number of the police is 114. We do not take reports of
      crime.
      - If you think a child is being beaten or neglected, everyone has a duty to tell the municipality. If you are not
      sure how, we will help you.`,
  },
} as const satisfies PublicTexts
