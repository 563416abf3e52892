import { type PublicTexts, prose } from '../public-text.ts'

/** For those who work with children and young people: `/fagperson`. */
export const professionalTexts = {
  'professional-title': {
    kind: 'title',
    da: 'Til dig, der arbejder med børn og unge',
    en: 'For you who work with children and young people',
  },
  'professional-lead': {
    kind: 'lead',
    da: 'Vend det med os tidligt. Du kan altid gøre det uden navne.',
    en: 'Talk it over with us early. You can always do so without names.',
  },
  'professional-body': {
    kind: 'text',
    da: prose`
      ## Det kan vi hjælpe med

      - Sparring om en elev, en klasse eller en gruppe, uden navne hvis du vil
      - Et møde, hvor vi er med og ser på sagen sammen
      - En ung, der mangler noget at stå op til: et fritidsjob, et værksted, en voksen
      - Noget, der er sket på nettet, og som breder sig i klassen
      - Uro i en gruppe forældre, der har brug for at tale sammen

      ## Din pligt til at underrette er din egen

      - Har du grund til at tro, at et barn kan have brug for særlig støtte, skal du selv underrette. Du skal ikke være
      sikker.
      - Det er ikke nok at have nævnt det for os eller for din leder.
      - Tal som regel med forældrene først. Men ikke, hvis du tror, at de er voldelige eller begår overgreb.

      ## Det må vi dele

      - For at forebygge kriminalitet må skole, socialforvaltning og politi fortælle hinanden det nødvendige. Kun det.
      - Ingen har pligt til at fortælle noget i SSP. Din pligt til at underrette gælder stadig.
      - Er politiet ikke med, gælder der andre regler. Læs mere under loven, eller spørg os.

      Skriver du til os, så brug arbejdets adresse, aldrig din private.`,
    en: prose`
      ## What we can help with

      - Thinking through a pupil, a class or a group, without names if you like
      - A meeting where we join in and look at it together
      - A young person who needs something to get up for: a job after school, a workshop, an adult
      - Something that happened online and is spreading in the class
      - A group of worried parents who need to talk to each other

      ## Your duty to notify is your own

      - If you have reason to believe that a child may need special support, you must notify yourself. You do not need to
      be certain.
      - Having mentioned it to us or to your manager is not enough.
      - As a rule, talk to the parents first. But not if you think they are violent or abusive.

      ## What we may share

      - To prevent crime, school, social services and police may tell each other what is necessary. Only that.
      - Nobody has to tell anything in SSP. Your duty to notify still stands.
      - When the police are not present, other rules apply. Read more under the law, or ask us.

      When you write to us, give the address of your workplace, never your own.`,
  },
} as const satisfies PublicTexts
