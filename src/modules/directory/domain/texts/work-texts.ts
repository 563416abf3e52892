import { type PublicTexts, prose } from '../public-text.ts'

/** What we do: `/det-goer-vi`. The tasks of the consultants, and the first of the three tiers with all its work. */
export const workTexts = {
  'work-title': { kind: 'title', da: 'Det gør vi', en: 'What we do' },
  'work-lead': {
    kind: 'lead',
    da: 'Noget gør vi for alle. Noget gør vi for dem, der er ved at komme skævt ind på det. Og noget gør vi for den enkelte, når det brænder på.',
    en: 'Some things we do for everyone. Some for those who are getting off on the wrong foot. And some for one person, when things are urgent.',
  },
  'work-tasks': {
    kind: 'text',
    da: prose`
      - Fortæller om risici: vi kommer ud og taler om alkohol, stoffer og livet på nettet, før det går galt
      - Samler folk: vi skaber samtaler, fællesskab og netværk for alle unge i {kommune}
      - Opsøger uroen: er der et sted, hvor der tit sker noget, tager vi selv derhen
      - Er der for dig og din familie: også når problemerne er blevet for store til at klare alene
      - Hjælper ud og videre: vi er med, når en ung skal løslades godt, eller når nogen vil ud af et bandemiljø`,
    en: prose`
      - Tell about risks: we come and talk about alcohol, drugs and life online before it goes wrong
      - Bring people together: we create talks, communities and networks for all young people in {kommune}
      - Go where the trouble is: if something often happens in a place, we go there ourselves
      - Are there for you and your family: also when the problems have grown too big to manage alone
      - Help out and onwards: we take part when someone is to be released well, or wants to leave a gang`,
  },
  'work-tier1': {
    kind: 'lead',
    da: 'For alle børn og unge. Vi er der, før der er noget i vejen.',
    en: 'For all children and young people. We are there before anything is wrong.',
  },
  'work-tier1-outreach': {
    kind: 'text',
    da: prose`
      ## Vi kommer ud

      - Skolerne og FGU: vi besøger de ældste klasser og FGU mindst hver anden uge, og oftere når der er brug for det
      - Klubberne: vi kigger forbi Ungdomsskolens klubber, inde og udenfor, mindst en gang om måneden
      - Ungdomsuddannelserne: vi besøger gymnasiet og de andre uddannelser og taler med elever og lærere
      - Markfræs og værkstederne: vi er med, hvor der bliver skruet, kørt og bygget
      - De store dage: vi er synlige sidste skoledag, Blå Mandag, til byfester og andre dage, hvor mange er ude`,
    en: prose`
      ## We come to you

      - Schools and basic education (FGU): we visit the oldest classes and FGU at least every second week, more if needed
      - The clubs: we drop in at the clubs of the youth school, inside and outside, at least once a month
      - Youth education: we visit upper secondary and vocational schools and talk with students and teachers
      - Field car club and workshops: we join in where things are mended, driven and built
      - The big days: we are visible on the last day of school, the Monday after confirmation, at town festivals and on
      other days when many are out`,
  },
  'work-tier1-general': {
    kind: 'text',
    da: prose`
      ## Vi hjælper med viden

      - Råd og vejledning: spørg os, også om småting, og uden at sige hvem det drejer sig om
      - SSP-projekter: vi prøver nye ting af sammen med andre, så færre kommer ud i kriminalitet
      - Mod radikalisering: bliver nogen trukket mod ekstreme miljøer, er vi med til at finde en vej tilbage`,
    en: prose`
      ## We help with knowledge

      - Advice and guidance: ask us, also about small things, and without saying who it is about
      - SSP projects: we try out new things with others so that fewer get into crime
      - Against radicalisation: if someone is drawn towards extreme circles, we help find a way back`,
  },
  'work-tier1-meetings': {
    kind: 'text',
    da: prose`
      ## Vi mødes med andre

      - SSP Kreds Syd- og Sønderjylland: SSP-folk fra hele landsdelen lærer af hinanden
      - Lederforum i samme kreds: lederne aftaler, hvad der skal gøres sammen
      - IKI-møder: politi og kommune taler om, hvordan konkrete unge kan hjælpes væk fra kriminalitet
      - Fagudvalget om digital dannelse: vi er med i SSP-Samrådet om livet på nettet
      - Møder efter behov: på skoler, opholdssteder og andre steder, når der er sket noget
      - Lokalråd+: vi ser sammen med politiet på det, der fylder i området lige nu`,
    en: prose`
      ## We meet with others

      - SSP district of South and Southern Jutland: SSP people from the whole region learn from each other
      - Leaders’ forum of the same district: the leaders agree on what to do together
      - IKI meetings: police and municipality talk about how particular young people can be helped away from crime
      - The committee on digital life: we take part in the national SSP association’s work on life online
      - Meetings when needed: at schools, residential homes and elsewhere, when something has happened
      - Local council plus: together with the police we look at what matters in the area right now`,
  },
} as const satisfies PublicTexts
