import type { StoryCase } from './story-case.ts'
import { weeksAgo, workdaysOn, workingDaysFromToday } from './story-moments.ts'
import { told } from './told.ts'

/** The second tier in Stavnsby: a girl who wrote herself, and a boy whose name nobody knows. */
export const casesInStavnsby: readonly StoryCase[] = [
  {
    key: 'josefine',
    events: [
      {
        at: workdaysOn(0, '14:20'),
        writes: 'samira',
        kind: 'own-words',
        body: '”Når jeg drikker, er jeg den sjove. Jeg ved ikke, hvem jeg er til en fest, hvis jeg ikke er det.”',
      },
      {
        at: workdaysOn(4, '12:45'),
        writes: 'samira',
        kind: 'agreement',
        body: told`Josefine har selv fortalt det til sin mor, mens jeg sad ved siden af. Hver anden torsdag på
          skolen. Hun vælger selv, hvad vi taler om. Mor ringer ikke, når hun er ude, men henter altid.`,
      },
      {
        at: weeksAgo(16, 4, '12:50'),
        writes: 'samira',
        kind: 'fact',
        source: 'Josefine selv',
        body: 'Tre weekender uden at drikke, en med. Er begyndt til rytmisk kor sammen med to fra parallelklassen.',
      },
      {
        at: weeksAgo(10, 4, '13:05'),
        writes: 'samira',
        kind: 'assessment',
        body: told`Hun har fået et fællesskab mere og et mindre. De ældre venner skriver stadig, og hun er i tvivl.
          Hendes mor er hendes vigtigste støtte og ved det selv.`,
      },
      {
        at: weeksAgo(3, 4, '12:40'),
        writes: 'samira',
        kind: 'own-words',
        body: '”I lørdags gik jeg hjem klokken et. Det har jeg aldrig prøvet før. De andre blev ikke engang sure.”',
      },
      {
        at: weeksAgo(3, 4, '13:00'),
        promises: 'samira',
        what: 'Skal vi slutte? Tal med Josefine om, hvad der skal til',
        due: workingDaysFromToday(3),
      },
      { at: workdaysOn(0, '13:10'), reads: 'samira' },
    ],
  },
  {
    key: 'scooter',
    events: [
      {
        at: workdaysOn(4, '10:10'),
        writes: 'samira',
        kind: 'fact',
        source: 'Egen iagttagelse ved havnen',
        daysBack: 1,
        body: told`Var der igen kl. 20.15. En sølvgrå varevogn holdt kort, og han fik en pose med, som han kørte op
          mod byen med.`,
      },
      {
        at: workdaysOn(10, '10:00'),
        writes: 'samira',
        kind: 'own-words',
        daysBack: 1,
        body: told`”Det er bare mad og sådan noget. Jeg spørger ikke. Ham den store er flink, han har lånt mig
          løbehjulet.”`,
      },
      {
        at: weeksAgo(19, 2, '11:20'),
        writes: 'samira',
        kind: 'assessment',
        body: told`Han er ensom om aftenen og glad for at blive brugt til noget. Vi kender stadig ikke hans navn.
          Det, vi ved, giver ikke grund til at tro mere; ændrer det sig, underretter jeg.`,
      },
      {
        at: weeksAgo(8, 5, '09:35'),
        writes: 'samira',
        kind: 'fact',
        source: 'Klub Havnen',
        daysBack: 2,
        body: 'Har været i klubben to torsdage. Spiller bordtennis med en af de voksne og går, når de store kommer.',
      },
      {
        at: weeksAgo(1, 5, '10:30'),
        promises: 'samira',
        what: 'En aften ved havnen sammen med Klub Havnen',
        due: workingDaysFromToday(6),
      },
      { at: workdaysOn(0, '10:40'), reads: 'samira' },
    ],
  },
]
