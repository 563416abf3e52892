import type { StoryCase } from './story-case.ts'
import { daysLater, weeksAgo, workdaysOn, workingDaysFromToday } from './story-moments.ts'
import { told } from './told.ts'

/** Two more of the second tier: one that ended well, one that was closed and opened again. */
export const casesThatTurned: readonly StoryCase[] = [
  {
    key: 'anton',
    events: [
      { at: workdaysOn(0, '15:30'), adds: 'Mathilde Åkjær', by: 'maja', part: 'Mor' },
      {
        at: workdaysOn(1, '13:20'),
        writes: 'maja',
        kind: 'own-words',
        body: told`”Jeg trykkede bare send. Jeg tænkte på, at de andre ville synes, jeg var sej. Jeg tænkte ikke på
          hende.”`,
      },
      {
        at: workdaysOn(0, '13:40'),
        writes: 'maja',
        kind: 'agreement',
        body: told`Tre samtaler. Anton skriver et brev, som kun afleveres, hvis den anden part vil have det.
          Telefonen bliver hos mor om natten i en måned; det foreslog han selv.`,
      },
      {
        at: workdaysOn(0, '13:45'),
        promises: 'maja',
        what: 'Anden samtale med Anton',
        due: daysLater(14),
        key: 'second-talk',
      },
      { at: workdaysOn(9, '13:30'), ends: 'second-talk', by: 'maja', outcome: 'done' },
      {
        at: workdaysOn(0, '13:50'),
        writes: 'maja',
        kind: 'fact',
        source: 'Klasselærer',
        body: 'Han sidder alene i frikvartererne. To fra klassen har spurgt, om de må tale med ham igen.',
      },
      {
        at: weeksAgo(7, 3, '13:10'),
        writes: 'maja',
        kind: 'assessment',
        body: told`Han kan selv forklare, hvad han gjorde, og hvorfor det var forkert. Brevet er taget imod. Klassen
          er kommet videre.`,
      },
      {
        at: weeksAgo(5, 2, '14:00'),
        closes: 'maja',
        outcome: 'goals-met',
        reason: told`De tre samtaler er holdt, og aftalerne er opfyldt. Forældrene er enige. Kontaktlæreren er hans
          voksne på skolen.`,
      },
    ],
  },
  {
    key: 'amina',
    events: [
      {
        at: workdaysOn(2, '15:10'),
        writes: 'maja',
        kind: 'own-words',
        body: '”Det er ikke for tingene. Det er, fordi vi er tre, når vi gør det, og så er jeg en af dem.”',
      },
      {
        at: workdaysOn(5, '15:00'),
        writes: 'maja',
        kind: 'fact',
        source: 'Amina selv',
        body: 'Ikke været med i butikkerne i to uger. Har fortalt sin mor det hele. I skole fire dage ud af fem.',
      },
      {
        at: workdaysOn(5, '15:20'),
        writes: 'maja',
        kind: 'agreement',
        body: told`Sidste af tre samtaler. Hun vil klare det selv nu. Hun har mit nummer, og jeg sender en sms om en
          måned.`,
      },
      {
        at: weeksAgo(26, 3, '12:00'),
        closes: 'maja',
        outcome: 'no-wish',
        reason: 'Amina ønsker ikke mere lige nu. Det er i orden. Ingen grund til at gå imod det; hun ved, hvor vi er.',
      },
      {
        at: weeksAgo(6, 2, '10:45'),
        reopens: 'maja',
        reason: 'Amina ringer selv: Hun er blevet opsøgt af de to andre igen og vil have hjælp til at komme fri.',
      },
      {
        at: workdaysOn(1, '16:00'),
        writes: 'maja',
        kind: 'own-words',
        body: '”De siger, at jeg skylder dem. Jeg skylder dem ikke noget. Men jeg tør ikke gå forbi centret alene.”',
      },
      {
        at: workdaysOn(0, '16:20'),
        writes: 'maja',
        kind: 'agreement',
        body: told`Hun følges med sin søster i denne måned. Mor og jeg taler med de to andres forældre, hvis Amina
          siger ja. Hun bestemmer, hvornår.`,
      },
      {
        at: weeksAgo(3, 1, '14:30'),
        writes: 'maja',
        kind: 'assessment',
        body: told`Hun er blevet stærkere til at sige nej, men er bange. Søsteren og kontaktlæreren på gymnasiet er
          gode at bygge på.`,
      },
      {
        at: weeksAgo(1, 3, '14:45'),
        promises: 'maja',
        what: 'Ring til Amina: har hun bestemt sig om forældrene?',
        due: workingDaysFromToday(-2),
      },
      { at: workdaysOn(0, '14:55'), reads: 'maja' },
    ],
  },
]
