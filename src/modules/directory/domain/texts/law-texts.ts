import { type PublicTexts, prose } from '../public-text.ts'

/** The law in plain words: `/jura`. The references themselves, with dates, are in `legal-basis.ts`. */
export const lawTexts = {
  'law-title': { kind: 'title', da: 'Loven i almindelige ord', en: 'The law in plain words' },
  'law-lead': {
    kind: 'lead',
    da: 'Her står, hvad vi må fortælle hinanden om dig, og hvornår vi skal gå videre med det.',
    en: 'What we may tell each other about you, and when we must pass it on.',
  },
  'law-sharing': {
    kind: 'text',
    da: prose`
      ## Skole, socialforvaltning og politi må tale sammen

      Retsplejeloven § 115 siger, at vi må fortælle hinanden bestemte ting om dig, når det er nødvendigt for at forebygge
      kriminalitet.

      - Kun det, der er brug for. Ikke alt, hvad vi ved.
      - Kun til dem, der er med i samarbejdet. Ikke til din træner eller din nabo.
      - Ikke for at opklare en forbrydelse. Er politiet ved at efterforske noget, må de ikke få det fra os på den måde.
      - Ingen har pligt til at fortælle noget.`,
    en: prose`
      ## School, social services and police may talk

      The Administration of Justice Act § 115 says that we may tell each other certain things about you when it is
      necessary to prevent crime.

      - Only what is needed. Not everything we know.
      - Only to those who are part of the cooperation. Not to your coach or your neighbour.
      - Not to solve a crime. If the police are investigating something, they may not get it from us that way.
      - Nobody has a duty to tell anything.`,
  },
  'law-early': {
    kind: 'text',
    da: prose`
      ## Tidligt og uden politi

      Skole, sundhedspleje, dagtilbud og socialforvaltning må holde et møde om et barn, de er bekymrede for, også før
      nogen har spurgt forældrene. Normalt spørger man først. Reglen stod i serviceloven § 49 a. Siden 2024 står den i
      barnets lov. Paragraffen bliver bekræftet af kommunens jurist.`,
    en: prose`
      ## Early, and without the police

      School, health visitors, day care and social services may hold a meeting about a child they worry about, even before
      the parents have been asked. Normally one asks first. The rule stood in the Social Services Act § 49 a. Since 2024 it
      stands in the Children’s Act. The paragraph is to be confirmed by the municipality’s lawyer.`,
  },
  'law-silence': {
    kind: 'text',
    da: prose`
      ## Vi har tavshedspligt

      Det, du fortæller os om dig selv og din familie, bliver hos os. Vi skal have en lov eller et ja fra dig for at sige
      det videre. Bryder vi tavshedspligten, kan vi blive straffet.

      ## Vi har også pligt til at sige til

      Hvis et barn eller en ung kan have brug for særlig støtte, skal vi give kommunen besked. Det kaldes en underretning.
      Den pligt går foran tavshedspligten, og den gælder hver enkelt af os. Alle andre har også pligt til at sige til, når
      et barn bliver svigtet.`,
    en: prose`
      ## We have a duty of confidentiality

      What you tell us about yourself and your family stays with us. We need a law or a yes from you to pass it on. If we
      break the confidence, we can be punished.

      ## We also have a duty to speak up

      If a child or young person may need special support, we must tell the municipality. That is called a notification.
      This duty comes before confidentiality, and it rests on each one of us. Everyone else also has a duty to speak up
      when a child is neglected.`,
  },
  'law-for-me': {
    kind: 'text',
    da: prose`
      ## Hvad betyder det for mig?

      - Du kan altid spørge os: Hvem har I talt med om mig, og hvorfor?
      - Siger du ja til, at vi taler med nogen, kan du sige nej igen bagefter.
      - Du kan bede om at se, hvad der står om dig.
      - Du kan skrive til os uden navn. Så er der ingen at fortælle om.`,
    en: prose`
      ## What does it mean for me?

      - You can always ask us: who have you talked to about me, and why?
      - If you say yes to our talking to someone, you can say no again later.
      - You can ask to see what is written about you.
      - You can write to us without a name. Then there is no one to tell about.`,
  },
} as const satisfies PublicTexts
