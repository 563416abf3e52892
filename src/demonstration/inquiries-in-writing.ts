import { facts, type StoryInquiry } from './story-inquiry.ts'
import { officeHoursAgo, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What reached a colleague by text message or mail. */
export const inquiriesInWriting: readonly StoryInquiry[] = [
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
      message: told`”hej er det ssp? min lillesøster amina er begyndt at pjække med to andre og jeg tror de tager
        ting i butikkerne. hun er 16. jeg har prøvet at snakke med hende men hun siger bare jeg lyder som mor. kan en
        af jer snakke med hende? hun må godt vide det er mig der skriver”`,
    },
    events: [
      {
        at: workdaysOn(1, '08:45'),
        notes: 'maja',
        text: 'Svaret på sms. Aftalt med søsteren, at hun siger til Amina, at jeg ringer.',
      },
      {
        at: workdaysOn(2, '12:10'),
        opensCase: 'maja',
        facts: facts({ support: 'unsure', crimePreventive: 'yes' }),
        reason: told`Talt med Amina. Hun siger selv, at hun er træt af at være bange for at blive taget, og siger ja
          til tre samtaler. Mor er orienteret af Amina.`,
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
      message: told`”Hej Samira. Det er Theos far, vi talte sammen til forældremødet. Theo er kommet op at slås på
        vej hjem igen, og nu vil han ikke i skole. Kan du ringe, når du har tid? Det brænder ikke på, men det
        fylder.”`,
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
      message: told`Mail fra halinspektøren: Seks-otte unge hænger ud i hallen hver aften uden at gå til noget.
        Personalet er delt: Nogle vil smide dem ud, andre vil give dem en nøgle. Hun kender navnene, men vil helst
        tale om det uden.`,
    },
    events: [
      {
        at: workdaysOn(2, '10:30'),
        decides: 'samira',
        facts: facts({ crimePreventive: 'yes' }),
        routes: ['anonymous-sparring'],
        reason: told`Kaffe med personalet. De prøver en fast voksen i cafeteriet to aftener om ugen og tre regler, de
          unge selv har været med til at skrive. Ingen navne.`,
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
      message: told`Mail fra forældrerådet i 6. årgang: De vil gerne have et oplæg om telefoner og sociale medier og
        spørger, hvad andre årgange har aftalt. De er cirka 40 forældre.`,
    },
    events: [
      {
        at: workdaysOn(2, '09:50'),
        decides: 'jonas',
        facts: facts(),
        routes: ['advice-only'],
        reason: told`Ønske om et oplæg. Dato aftalt med forældrerådet, og de har fået årgangsaftalerne fra
          Ådalsskolen som eksempel.`,
      },
    ],
  },
]
