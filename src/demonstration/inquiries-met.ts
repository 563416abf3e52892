import { facts, type StoryInquiry } from './story-inquiry.ts'
import { officeHoursAgo, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What reached a colleague by text message or mail, in the street, at the office, or during an activity. */
export const inquiriesMet: readonly StoryInquiry[] = [
  {
    key: 'little-sister',
    at: weeksAgo(32, 2, '17:44'),
    arrives: {
      filedBy: 'maja',
      channel: 'text-message',
      senderRole: 'young',
      concerns: 'named-child',
      subjectName: 'Amina Lyngstrand',
      organisation: 'gymnasium',
      sender: { name: 'Laura Lyngstrand', phone: '00 34 56 78' },
      owner: 'maja',
      message: told`“hej er det ssp? min lillesøster amina er begyndt at pjække med to andre og jeg tror de tager ting i
        butikkerne. hun er 16. jeg har prøvet at snakke med hende men hun siger bare jeg lyder som mor. kan en af jer snakke
        med hende? hun må godt vide det er mig der skriver”`,
    },
    then: [
      { at: workdaysOn(1, '08:45'), notes: 'maja', text: 'Svaret på sms. Aftalt med søsteren, at hun siger til Amina, at jeg ringer.' },
      {
        at: workdaysOn(2, '12:10'),
        opensCase: 'maja',
        facts: facts({ support: 'unsure', crimePreventive: 'yes' }),
        reason: told`Talt med Amina. Hun siger selv, at hun er træt af at være bange for at blive taget, og siger ja til tre
          samtaler. Mor er orienteret af Amina.`,
        opening: {
          key: 'amina',
          tier: 'anticipatory',
          purpose: 'Tre samtaler om fravær, venskaber og om at stoppe, før det bliver til mere.',
          about: { youngster: 'amina' },
        },
      },
    ],
  },
  {
    key: 'theo',
    at: officeHoursAgo(3.4),
    arrives: {
      filedBy: 'samira',
      channel: 'text-message',
      senderRole: 'parent',
      concerns: 'named-child',
      subjectName: 'Theo Møllebæk',
      organisation: 'stavnsby',
      sender: { name: 'Isak Møllebæk', phone: '00 45 67 89' },
      promise: 'Samira ringer i løbet af dagen',
      owner: 'samira',
      message: told`“Hej Samira. Det er Theos far, vi talte sammen til forældremødet. Theo er kommet op at slås på vej hjem igen,
        og nu vil han ikke i skole. Kan du ringe, når du har tid? Det brænder ikke på, men det fylder.”`,
    },
  },
  {
    key: 'sports-hall',
    at: weeksAgo(13, 1, '11:18'),
    arrives: {
      filedBy: 'samira',
      channel: 'mail',
      senderRole: 'professional',
      concerns: 'group',
      organisation: 'stavnsby',
      sender: { name: 'Nora Vestergård-Lund', email: 'nora@vestergaard.example', workplace: 'Stavnsby Hallen' },
      owner: 'samira',
      message: told`Mail fra halinspektøren: Seks-otte unge hænger ud i hallen hver aften uden at gå til noget. Personalet er delt:
        Nogle vil smide dem ud, andre vil give dem en nøgle. Hun kender navnene, men vil helst tale om det uden.`,
    },
    then: [
      {
        at: workdaysOn(2, '10:30'),
        decides: 'samira',
        facts: facts({ crimePreventive: 'yes' }),
        routes: ['anonymous-sparring'],
        reason: told`Kaffe med personalet. De prøver en fast voksen i cafeteriet to aftener om ugen og tre regler, de unge selv
          har været med til at skrive. Ingen navne.`,
      },
    ],
  },
  {
    key: 'parents-evening',
    at: weeksAgo(1, 1, '13:05'),
    arrives: {
      filedBy: 'jonas',
      channel: 'mail',
      senderRole: 'parent',
      concerns: 'advice',
      organisation: 'moellerup',
      sender: { name: 'Emil Skyttehus', email: 'emil@skyttehus.example' },
      owner: 'jonas',
      message: told`Mail fra forældrerådet i 6. årgang: De vil gerne have et oplæg om telefoner og sociale medier og spørger, hvad
        andre årgange har aftalt. De er cirka 40 forældre.`,
    },
    then: [
      {
        at: workdaysOn(2, '09:50'),
        decides: 'jonas',
        facts: facts(),
        routes: ['advice-only'],
        reason: 'Ønske om et oplæg. Dato aftalt med forældrerådet, og de har fået årgangsaftalerne fra Ådalsskolen som eksempel.',
      },
    ],
  },
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
      message: told`Havnen kl. 20.30. Dreng på cirka 13 alene på et grønt el-løbehjul, tynd jakke. Har set ham de sidste tre
        torsdage. Siger, at han “bare kører rundt”, og at han nogle gange kører noget over for nogle store og får penge for
        det. Ville ikke sige sit navn, men tog imod kakao og spurgte, hvornår jeg kommer igen.`,
    },
    then: [
      {
        at: workdaysOn(1, '10:20'),
        opensCase: 'samira',
        facts: facts({ support: 'unsure', crimePreventive: 'yes' }),
        reason: told`En dreng uden navn, som ældre bruger til at køre ting for sig. Vi skal være der på de samme aftener og
          bygge på, at han selv søger kontakt.`,
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
      message: told`To fra 8. fortalte ved klubben, at der er fest i et sommerhus på fredag, og at en på 22 køber ind. De vil gerne
        afsted, men ikke være der hele natten. De spurgte, hvad man gør, hvis nogen bliver dårlig.`,
    },
    then: [
      {
        at: workdaysOn(1, '10:00'),
        decides: 'jonas',
        facts: facts({ crimePreventive: 'yes' }),
        routes: ['advice-only'],
        reason: told`Talt med dem om at følges ad, en ladt telefon, en voksen, der henter, og 112 uden at tøve. De har selv talt
          med deres forældre bagefter. Lokalpolitiet ved, at der er fest, ikke hvem der fortalte det.`,
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
      message: told`Mor og datter på 14 kom forbi kontoret. Datteren får grimme beskeder fra en anonym konto. De ville vide, om man
        kan gøre noget, og datteren ville helst slippe for, at det bliver stort på skolen.`,
    },
    then: [
      {
        at: workdaysOn(0, '12:50'),
        decides: 'jonas',
        facts: facts(),
        routes: ['advice-only'],
        reason: told`Vist dem, hvordan beskederne gemmes, og hvordan kontoen meldes. Datteren vælger selv, om klasselæreren skal
          vide det. De kan anmelde, hvis det fortsætter, og vi går gerne med.`,
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
      message: told`Under værkstedsforløbet fortalte en dreng på 15, at han har sovet hos en kammerat i to uger, fordi mor er
        indlagt og der ikke er andre hjemme. Han vil gerne have hjælp, men er bange for at skulle flytte skole. Han er med
        på, at jeg giver det videre.`,
    },
    then: [
      {
        at: workdaysOn(0, '18:50'),
        decides: 'maja',
        facts: facts({ support: 'yes' }),
        routes: ['notification'],
        reason: told`Ung uden voksne hjemme i to uger. Underretning sendt til Børn & unge i aften, og socialvagten er ringet op.
          Drengen har læst den med og sover hos kammeraten, hvis forældre er ringet op.`,
      },
    ],
  },
]
