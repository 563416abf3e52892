import { facts, type StoryInquiry } from './story-inquiry.ts'
import { weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What a colleague heard or saw in the street, at the office, or during an activity. */
export const inquiriesMet: readonly StoryInquiry[] = [
  {
    key: 'scooter',
    at: weeksAgo(27, 4, '20:52'),
    arrives: {
      filedBy: 'samira',
      channel: 'street',
      senderRole: 'own-observation',
      concerns: 'unnamed-child',
      place: 'Havnen i Stavnsby',
      owner: 'samira',
      message: told`Havnen kl. 20.30. Dreng på cirka 13 alene på et grønt el-løbehjul, tynd jakke. Har set ham de
        sidste tre torsdage. Siger, at han ”bare kører rundt”, og at han nogle gange kører noget over for nogle store
        og får penge for det. Ville ikke sige sit navn, men tog imod kakao og spurgte, hvornår jeg kommer igen.`,
    },
    events: [
      {
        at: workdaysOn(1, '10:20'),
        opensCase: 'samira',
        facts: facts({ support: 'unsure', crimePreventive: 'yes' }),
        reason: told`En dreng uden navn, som ældre bruger til at køre ting for sig. Vi skal være der på de samme
          aftener og bygge på, at han selv søger kontakt.`,
        opening: {
          key: 'scooter',
          tier: 'anticipatory',
          purpose: 'Få kontakt med drengen og et andet sted at være end havnen om aftenen.',
          about: { youngster: 'scooter' },
        },
      },
    ],
  },
  {
    key: 'summer-house',
    at: weeksAgo(10, 3, '19:40'),
    arrives: {
      filedBy: 'jonas',
      channel: 'street',
      senderRole: 'young',
      concerns: 'group',
      organisation: 'club-elkaer',
      place: 'Uden for Klub Elkær',
      owner: 'jonas',
      message: told`To fra 8. fortalte ved klubben, at der er fest i et sommerhus på fredag, og at en på 22 køber
        ind. De vil gerne afsted, men ikke være der hele natten. De spurgte, hvad man gør, hvis nogen bliver dårlig.`,
    },
    events: [
      {
        at: workdaysOn(1, '10:00'),
        decides: 'jonas',
        facts: facts({ crimePreventive: 'yes' }),
        routes: ['advice-only'],
        reason: told`Talt med dem om at følges ad, en ladt telefon, en voksen, der henter, og 112 uden at tøve. De
          har selv talt med deres forældre bagefter. Lokalpolitiet ved, at der er fest, ikke hvem der fortalte det.`,
      },
    ],
  },
  {
    key: 'anonymous-account',
    at: weeksAgo(19, 5, '12:02'),
    arrives: {
      filedBy: 'jonas',
      channel: 'walk-in',
      senderRole: 'parent',
      concerns: 'named-child',
      subjectName: 'Freja Hasselbro',
      organisation: 'aaby',
      promise: 'Jonas sender en vejledning samme dag',
      owner: 'jonas',
      message: told`Mor og datter på 14 kom forbi kontoret. Datteren får grimme beskeder fra en anonym konto. De
        ville vide, om man kan gøre noget, og datteren ville helst slippe for, at det bliver stort på skolen.`,
    },
    events: [
      {
        at: workdaysOn(0, '12:50'),
        decides: 'jonas',
        facts: facts(),
        routes: ['advice-only'],
        reason: told`Vist dem, hvordan beskederne gemmes, og hvordan kontoen meldes. Datteren vælger selv, om
          klasselæreren skal vide det. De kan anmelde, hvis det fortsætter, og vi går gerne med.`,
      },
    ],
  },
  {
    key: 'workshop',
    at: weeksAgo(21, 2, '18:35'),
    arrives: {
      filedBy: 'maja',
      channel: 'programme',
      senderRole: 'young',
      concerns: 'self',
      place: 'Værkstedet',
      owner: 'maja',
      promise: 'Intet sker, uden at han ved det først',
      message: told`Under værkstedsforløbet fortalte en dreng på 15, at han har sovet hos en kammerat i to uger,
        fordi mor er indlagt og der ikke er andre hjemme. Han vil gerne have hjælp, men er bange for at skulle flytte
        skole. Han er med på, at jeg giver det videre.`,
    },
    events: [
      {
        at: workdaysOn(0, '18:50'),
        decides: 'maja',
        facts: facts({ support: 'yes' }),
        routes: ['notification'],
        reason: told`Ung uden voksne hjemme i to uger. Underretning sendt til Børn & unge i aften, og socialvagten er
          ringet op. Drengen har læst den med og sover hos kammeraten, hvis forældre er ringet op.`,
      },
    ],
  },
]
