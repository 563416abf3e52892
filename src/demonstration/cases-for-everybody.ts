import type { StoryCase } from './story-case.ts'
import { daysLater, weeksAgo, workdaysOn, workingDaysFromToday } from './story-moments.ts'
import { told } from './told.ts'

/** The first tier: building-up work with a class, a year, a network of parents, an evening in the club. */
export const casesForEverybody: readonly StoryCase[] = [
  {
    key: 'class-8b',
    events: [
      {
        at: workdaysOn(0, '14:30'),
        writes: 'maja',
        kind: 'fact',
        source: 'Klasselærer og skolens ledelse',
        body: told`24 elever. Cirka seks driver tonen, resten holder sig tilbage. Klassen har selv lukket chatten i
          går. Ingen navne noteres i sagen.`,
      },
      {
        at: workdaysOn(1, '09:00'),
        writes: 'maja',
        kind: 'agreement',
        body: told`Tre dobbelttimer om sprog, billeder og ansvar. Klassen skriver sine egne regler. Forældremøde, når
          regler og elever er klar til at blive vist frem.`,
      },
      {
        at: workdaysOn(0, '09:20'),
        promises: 'maja',
        what: 'Forældremøde i 8.B sammen med klasselæreren',
        due: daysLater(24),
        key: 'parents',
      },
      {
        at: workdaysOn(5, '13:05'),
        writes: 'maja',
        kind: 'own-words',
        body: '”Man griner med, for ellers er det en selv næste gang.” Sagt i runden. Mange nikkede.',
      },
      { at: workdaysOn(9, '20:30'), ends: 'parents', by: 'maja', outcome: 'done', remark: '18 af 24 hjem var med.' },
      {
        at: workdaysOn(1, '09:10'),
        writes: 'maja',
        kind: 'fact',
        source: 'Forældremødet',
        daysBack: 1,
        body: told`Forældrene valgte selv fire aftaler om telefoner og fødselsdage. To meldte sig som dem, andre kan
          ringe til.`,
      },
      {
        at: weeksAgo(31, 4, '13:30'),
        writes: 'maja',
        kind: 'assessment',
        body: told`Klassen har fået et fælles sprog for, hvornår det er for meget. De stille siger mere. Læreren står
          på egne ben med det nu.`,
      },
      {
        at: weeksAgo(29, 5, '12:10'),
        closes: 'maja',
        outcome: 'goals-met',
        reason: 'Klassen holder sine egne regler, og klasselæreren følger op. Skolen ringer, hvis det vender.',
      },
    ],
  },
  {
    key: 'snus',
    opened: {
      at: weeksAgo(31, 2, '10:15'),
      by: 'jonas',
      tier: 'general',
      purpose:
        'Færre på Ådalsskolen, der begynder med snus og vapes, og en fælles holdning hos elever, lærere og forældre.',
    },
    events: [
      {
        at: workdaysOn(1, '10:00'),
        writes: 'jonas',
        kind: 'fact',
        source: 'Skolens egen spørgeskemaundersøgelse',
        body: told`I 8. og 9. tror eleverne, at to ud af tre bruger snus. Det rigtige tal er en ud af otte. Den
          forskel er værd at bygge på.`,
      },
      {
        at: workdaysOn(6, '14:00'),
        writes: 'jonas',
        kind: 'agreement',
        body: told`Aftalt med ledelsen: én besked til alle årgange i samme uge, elevrådet laver plakaterne med de
          rigtige tal, og lærerne bruger samme ord, når de ser noget.`,
      },
      {
        at: weeksAgo(22, 3, '12:20'),
        writes: 'jonas',
        kind: 'own-words',
        body: '”Jeg troede, jeg var den eneste, der ikke gjorde det.” En dreng fra 9. til elevrådets møde.',
      },
      {
        at: weeksAgo(12, 4, '11:45'),
        writes: 'jonas',
        kind: 'assessment',
        body: told`Der tales anderledes om det på gangene. Salget på toiletterne er ikke væk, og det er det næste, vi
          tager fat i sammen med skolen.`,
      },
      {
        at: weeksAgo(2, 2, '13:15'),
        promises: 'jonas',
        what: 'Oplæg for 7. årgang på Ådalsskolen med elevrådets tal',
        due: workingDaysFromToday(4),
      },
      { at: workdaysOn(0, '13:25'), reads: 'jonas' },
    ],
  },
  {
    key: 'girls-group',
    events: [
      { at: workdaysOn(0, '10:20'), letsIn: 'lotte', by: 'maja', part: 'Klubmedarbejder' },
      {
        at: workdaysOn(4, '19:30'),
        writes: 'maja',
        kind: 'own-words',
        body: '”Vi gider godt lave mad. Vi gider bare ikke kigges på, mens vi gør det.”',
      },
      {
        at: workdaysOn(1, '09:30'),
        writes: 'maja',
        kind: 'agreement',
        body: 'Torsdag kl. 18-20 er køkkenet deres. De bestemmer maden, Lotte køber ind, og døren står åben for flere.',
      },
      {
        at: weeksAgo(17, 5, '09:15'),
        writes: 'maja',
        kind: 'fact',
        source: 'Lotte Vang, Lyset',
        daysBack: 1,
        body: told`Der kommer nu otte-ti hver torsdag, også to fra gymnasiet. De tre første står for at byde nye
          velkommen.`,
      },
      {
        at: weeksAgo(6, 2, '10:40'),
        writes: 'maja',
        kind: 'assessment',
        body: told`Aftenen bærer sig selv. De går også ind på de andre aftener. Næste skridt er, at de selv holder
          den uden os.`,
      },
      {
        at: weeksAgo(1, 4, '14:20'),
        promises: 'maja',
        what: 'Med på Lyset, når de unge fortæller, hvad de vil det næste halve år',
        due: workingDaysFromToday(5),
      },
      { at: workdaysOn(0, '14:30'), reads: 'maja' },
      { at: weeksAgo(1, 4, '15:00'), reads: 'lotte' },
    ],
  },
  {
    key: 'parents-network',
    opened: {
      at: weeksAgo(34, 1, '11:00'),
      by: 'samira',
      tier: 'general',
      purpose: 'Forældrene i 7. årgang på Stavnsby Skole kender hinanden, før festerne begynder.',
      about: { group: 'Forældrene i 7. årgang, Stavnsby Skole' },
    },
    events: [
      {
        at: workdaysOn(3, '20:15'),
        writes: 'samira',
        kind: 'fact',
        source: 'Første møde på skolen',
        body: '31 forældre fra begge klasser. De fleste kendte højst tre andre. Alle gik hjem med fem telefonnumre.',
      },
      {
        at: workdaysOn(1, '09:20'),
        writes: 'samira',
        kind: 'agreement',
        body: told`Ingen alkohol til fester i 7. og 8., man ringer til værten, og der er altid en, der henter.
          Skrevet af forældrene selv.`,
      },
      {
        at: weeksAgo(24, 3, '14:00'),
        writes: 'samira',
        kind: 'assessment',
        body: 'Aftalerne bliver brugt. Skolen oplever færre konflikter efter weekenden. Netværket mødes uden mig nu.',
      },
      {
        at: weeksAgo(18, 5, '11:30'),
        closes: 'samira',
        outcome: 'goals-met',
        reason: 'Forældrerådet har overtaget. Jeg kommer til næste årgangs første møde.',
      },
    ],
  },
]
