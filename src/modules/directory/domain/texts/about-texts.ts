import { type PublicTexts, prose } from '../public-text.ts'

/** What SSP is: `/hvad-er-ssp`. Holds the first two pages of the founding document, in our own words. */
export const aboutTexts = {
  'about-title': { kind: 'title', da: 'Hvad er SSP?', en: 'What is SSP?' },
  'about-lead': {
    kind: 'lead',
    da: 'Tre, der ellers arbejder hver for sig, går sammen om at passe på børn og unge.',
    en: 'Three who otherwise work apart join forces to look after children and young people.',
  },
  'about-names': {
    kind: 'text',
    da: prose`
      - Skole: dem, der ser børn og unge hver dag
      - Socialforvaltning: dem, der kan hjælpe et barn og en familie
      - Politi: dem, der ved, hvad der sker på gaden og på nettet

      Sammen prøver de at komme kriminaliteten i forkøbet. Det er det, SSP er til for.`,
    en: prose`
      - School: those who see children and young people every day
      - Social services: those who can help a child and a family
      - Police: those who know what goes on in the street and online

      Together they try to get there before crime does. That is what SSP is for.`,
  },
  'about-purpose': {
    kind: 'text',
    da: prose`
      ## Hvad vil vi opnå?

      Vi vil have, at børn og unge trives, og at problemer med kriminalitet bliver taget, før de vokser. Derfor sørger vi
      for, at de voksne omkring et barn har gode måder at arbejde sammen på. Det er både dem, der er tæt på barnet til
      daglig, og andre med faglig viden.

      ## Et net, der kender stedet

      Vi bygger et netværk i kommunen og i hver by. Folk i netværket kender skolerne, klubberne, gaderne og hinanden. Vi
      bruger det til én ting: at forebygge kriminalitet.`,
    en: prose`
      ## What are we after?

      We want children and young people to thrive, and problems with crime to be dealt with before they grow. So we make
      sure that the adults around a child have good ways of working together: those who are close to the child every day,
      and others with professional knowledge.

      ## A net that knows the place

      We build a network in the municipality and in each town. The people in it know the schools, the clubs, the streets
      and each other. We use it for one thing: preventing crime.`,
  },
  'about-police': {
    kind: 'text',
    da: prose`
      ## Politiets side af samarbejdet

      Politiet har sine egne råd. Vi er kommunens makker i dem.

      - Kredsråd: politidirektøren og borgmestrene i hele politikredsen aftaler de store linjer
      - Lokalråd: politiet, kommunen og folk fra lokalområdet ser på, hvad der rører sig her
      - Lokalråd+: en mindre kreds af politi og kommune, hvor man kan tale om det fortrolige`,
    en: prose`
      ## The police side of the cooperation

      The police have councils of their own. We are the municipality’s partner in them.

      - District council (Kredsråd): the police director and all the mayors of the district agree on the broad lines
      - Local council (Lokalråd): police, municipality and local people look at what is going on here
      - Local council plus (Lokalråd+): a smaller circle of police and municipality where confidential matters can be
      discussed`,
  },
  'about-way': {
    kind: 'text',
    da: prose`
      ## Sådan arbejder vi i {kommune}

      Her hører SSP til under Ungdomsskolen. Vi arbejder for trivsel og mod kriminalitet og misbrug, og det gælder alle
      børn og unge.

      - Hele mennesket: vi ser på krop, humør, venner, skole og hjem, ikke kun på problemet
      - Dem omkring dig: vi tager familie, venner og andre, du stoler på, med i det
      - Der, hvor I er: vi kommer på gaden, på skolerne og i klubberne, så I kender os, før der er brug for os
      - Når en gruppe samler sig: så er vi der mere og med et formål
      - Tæt dialog: vi taler løbende med de unge, med skolerne og med dem, de unge har omkring sig

      Du er altid med til at bestemme, hvad der skal ske. Det virker kun, når du er med.`,
    en: prose`
      ## How we work in {kommune}

      Here SSP belongs to the municipal youth school. We work for well-being and against crime and substance misuse, for
      all children and young people.

      - The whole person: we look at body, mood, friends, school and home, not only at the problem
      - Those around you: we bring in family, friends and others you trust
      - Where you are: we come to the streets, the schools and the clubs, so that you know us before you need us
      - When a group gathers: then we are there more, and with a purpose
      - Close talk: we keep talking with young people, with the schools and with those around them

      You always have a say in what is to happen. It only works when you are part of it.`,
  },
  'about-partners': {
    kind: 'text',
    da: prose`
      ## Dem, vi arbejder sammen med

      Målet er fællesskaber, der er værd at være med i. Dem laver vi sammen med de unge og:

      - Politiet: især betjentene her i området
      - Ungevejledningen: hjælper med, hvad du skal efter skolen
      - Jobcenter Ung: job, praktik og uddannelse
      - Skolerne: både kommunens og de frie
      - Klubberne og Ungdomsskolen: steder at være om eftermiddagen og aftenen
      - Integration: for familier, der er nye i Danmark
      - Resten af byen: foreninger, butikker, naboer og Natteravne

      ## Alle kan kontakte os

      Du kan altid henvende dig om et barn eller en ung. Du kan skrive til os, eller du kan ringe til en konsulent.`,
    en: prose`
      ## Who we work with

      The aim is communities worth being part of. We make them together with young people and:

      - The police: above all the officers in this area
      - Youth guidance: helps with what to do after school
      - The job centre for young people: jobs, work placements and education
      - The schools: both municipal and independent ones
      - The clubs and the youth school: places to be in the afternoon and evening
      - Integration: for families who are new in Denmark
      - The rest of the town: associations, shops, neighbours and volunteer night walkers

      ## Anyone can contact us

      You can always come to us about a child or a young person. You can write to us, or you can call a consultant.`,
  },
} as const satisfies PublicTexts
