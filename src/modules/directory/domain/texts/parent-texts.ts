import { type PublicTexts, prose } from '../public-text.ts'

/** For parents and others who look after a child: `/foraelder`. */
export const parentTexts = {
  'parent-title': { kind: 'title', da: 'Til dig, der er forælder', en: 'For you who are a parent' },
  'parent-lead': {
    kind: 'lead',
    da: 'Du kender dit barn bedst. Har du en dårlig mavefornemmelse, er det grund nok til at skrive.',
    en: 'You know your child best. A bad feeling is reason enough to write.',
  },
  'parent-body': {
    kind: 'text',
    da: prose`
      ## Det skriver forældre til os om

      - Nye venner, sene aftener eller penge, der ikke kan forklares
      - Alkohol, stoffer eller ting, der foregår på nettet
      - Et brev fra politiet, og hvad der nu skal ske
      - Fravær fra skole og for mange timer på gaden
      - Om det hele bare er helt almindeligt, når man er 14

      ## Hvad sker der så?

      - En konsulent læser det, du skriver, og svarer dig. Vil du hellere ringe, så find din konsulent.
      - Vi spørger, hvad du selv har lagt mærke til, og hvad du håber på.
      - Tit er det nok med en snak og et godt råd. Er der brug for mere, finder vi vejen sammen med dig og dit barn.

      ## Det her skal du vide først

      - Du kan skrive uden at sige, hvem du er, og uden at nævne dit barns navn.
      - Vi bestemmer ikke over dig eller dit barn. Vi giver ikke straf, og vi tager ikke afgørelser om hjælp.
      - Vi har tavshedspligt og spørger jer, før vi taler med andre. Loven har undtagelser. Dem fortæller vi jer om.
      - Kan dit barn have brug for særlig støtte, skal vi sige det til kommunens børne- og familieafdeling. Du hører det
      som regel fra os først.`,
    en: prose`
      ## What parents write to us about

      - New friends, late nights or money that cannot be explained
      - Alcohol, drugs or things going on online
      - A letter from the police, and what happens next
      - Days away from school, and too many hours in the street
      - Whether all of it is just quite ordinary at fourteen

      ## What happens then?

      - A consultant reads what you write and answers you. If you would rather call, find your consultant.
      - We ask what you have noticed yourself, and what you hope for.
      - Often a talk and some good advice are enough. If more is needed, we find the way with you and your child.

      ## You should know this first

      - You can write without saying who you are, and without your child’s name.
      - We do not decide over you or your child. We do not punish, and we make no decisions about support.
      - We keep what you tell us to ourselves and ask you before we talk to others. The law has exceptions. We tell you
      about those.
      - If your child may need special support, we must tell the children and family unit. You will usually hear it from
      us first.`,
  },
} as const satisfies PublicTexts
