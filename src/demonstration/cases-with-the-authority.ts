import type { StoryCase } from './story-case.ts'
import { weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** The third tier, where another authority has the plan and SSP goes along until it takes over. */
export const casesWithTheAuthority: readonly StoryCase[] = [
  {
    key: 'oscar',
    opened: {
      at: weeksAgo(38, 2, '09:30'),
      by: 'jonas',
      tier: 'intervening',
      purpose: 'Færdig med sin dom, i lære og med et sted at bo, før han fylder 18.',
      about: { youngster: 'oscar' },
    },
    events: [
      {
        at: workdaysOn(1, '14:00'),
        writes: 'jonas',
        kind: 'own-words',
        body: '”Jeg vil bare have det overstået og så have en lærlingeløn. Jeg er færdig med de mennesker.”',
      },
      {
        at: workdaysOn(6, '10:30'),
        writes: 'jonas',
        kind: 'agreement',
        body: told`Samfundstjeneste hos ejendomskontoret. Bliver den færdig uden fravær, taler de om en læreplads.
          Børn & unge har planen; vi følger.`,
      },
      { at: weeksAgo(30, 1, '09:45'), handsOver: 'jonas', to: 'samira' },
      {
        at: weeksAgo(22, 2, '11:15'),
        writes: 'samira',
        kind: 'fact',
        source: 'Ejendomskontoret',
        body: 'Alle timer er gjort. De tilbyder ham en læreplads som ejendomsservicetekniker.',
      },
      {
        at: weeksAgo(14, 4, '13:00'),
        writes: 'samira',
        kind: 'assessment',
        body: told`Arbejde, løn og en mester, han stoler på. Boligen er det sidste. Jobcenter Ung tager over på hans
          fødselsdag, og han har sagt ja.`,
      },
      {
        at: weeksAgo(6, 5, '11:00'),
        closes: 'samira',
        outcome: 'turned-18',
        reason: told`Fyldt 18. Jobcenter Ung har overtaget med hans samtykke og kender planen for boligen. Vi har
          sagt farvel.`,
      },
    ],
  },
  {
    key: 'sofia',
    events: [
      {
        at: workdaysOn(5, '19:40'),
        writes: 'samira',
        kind: 'own-words',
        body: '”I må godt skrive, at jeg ikke vil hjem. I må ikke skrive, at jeg er besværlig.”',
      },
      {
        at: workdaysOn(1, '09:10'),
        writes: 'samira',
        kind: 'agreement',
        daysBack: 1,
        body: told`Sofia ringer til mig, hvis hun ikke ved, hvor hun skal sove. Hendes træner lukker hende ind i
          hallen, men ikke om natten.`,
      },
      {
        at: workdaysOn(6, '14:20'),
        writes: 'samira',
        kind: 'fact',
        source: 'Børn & unge, møde efter underretningen',
        body: told`Jeg var med som en voksen, hun kender. Børn & unge har planen. Vores opgave er aftenerne, til den
          begynder.`,
      },
      {
        at: workdaysOn(5, '13:40'),
        writes: 'samira',
        kind: 'assessment',
        body: told`Hun er rolig, fordi voksne taler sammen. Hun sover hos sin moster. De ældre har ikke hentet hende
          i to uger.`,
      },
      {
        at: weeksAgo(9, 4, '10:30'),
        closes: 'samira',
        outcome: 'authority-took-over',
        reason: told`Børn & unges plan er i gang, og hun har fået en fast kontaktperson. Sofia ville selv afslutte
          med en kop kakao i hallen.`,
      },
    ],
  },
]
