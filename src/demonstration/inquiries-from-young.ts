import { facts, type StoryInquiry } from './story-inquiry.ts'
import { daysOn, lately, officeHoursAgo, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What young people wrote on the site themselves. */
export const inquiriesFromYoung: readonly StoryInquiry[] = [
  {
    key: 'lookout',
    at: weeksAgo(36, 2, '21:47'),
    arrives: {
      by: 'young',
      concerns: 'self',
      place: 'kiosken ved stationen',
      message: told`hej jeg er 13 og går i 7. jeg ved ik helt om det her er noget i hjælper med. nogen af dem jeg er
        sammen med tager ting i kiosken og jeg skal stå udenfor og kigge om der kommer nogen. jeg har gjort det 3
        gange nu. jeg vil egentlig ik mere men hvis jeg siger det er jeg bare ude af gruppen. mine forældre må ik få
        det afvide`,
    },
    events: [
      {
        at: workdaysOn(1, '08:20'),
        answers: 'jonas',
        text: told`Hej. Godt, at du skriver. Det er lige præcis sådan noget, vi hjælper med, og du er langt fra den
          eneste, der har stået der. Jeg skriver ikke til dine forældre, og jeg kan ikke se, hvem du er.

          Er der én i gruppen, du er mest tryg ved? Og er der andre steder, hvor du har nogen at være sammen med?`,
      },
      {
        at: daysOn(0, '16:12'),
        senderWrites: told`der er en af dem der også er lidt træt af det tror jeg. jeg gik til svømning før men
          stoppede fordi de andre syntes det var kedeligt`,
      },
      {
        at: workdaysOn(1, '09:05'),
        answers: 'jonas',
        text: told`Så er I måske to. Prøv at sige til hende, når I er alene: ”Jeg gider ikke stå der mere. Gør du?”
          Det er meget lettere at sige nej, når man er to. Og det er helt i orden at have en undskyldning klar: ”Jeg
          skal hjem nu.”

          Svømmeklubben har åbent for dem, der vil prøve igen, om onsdagen. Vil du hellere tale end skrive, kan vi
          mødes på skolen eller et helt andet sted. Det bestemmer du.`,
      },
      { at: daysOn(1, '20:31'), senderWrites: 'ok tak. jeg siger det til hende på mandag. skriver hvis det ik virker' },
      {
        at: workdaysOn(3, '10:15'),
        decides: 'jonas',
        facts: facts({ crimePreventive: 'yes' }),
        routes: ['advice-only'],
        reason: told`Den unge er anonym og har fået råd til at sige fra sammen med en ven. Ved, hvor vi er, og
          skriver igen, hvis det ikke virker. Kiosken kender vi i forvejen; den besøges på næste runde uden at nævne
          nogen.`,
      },
    ],
  },
  {
    key: 'josefine',
    at: weeksAgo(22, 7, '14:03'),
    arrives: {
      by: 'young',
      concerns: 'self',
      subjectName: 'Josefine Søvind',
      organisation: 'stavnsby',
      sender: { name: 'Josefine Søvind' },
      message: told`Hej. Jeg hedder Josefine og går i ottende på Stavnsby Skole. Jeg drikker for meget i weekenderne.
        De fleste jeg er sammen med er 17-18 år og de er søde nok, men sidste gang kunne jeg ikke huske hvordan jeg
        kom hjem. Jeg vil gerne snakke med en voksen der ikke bliver sur. Min mor ved ikke at jeg skriver. Hun må
        godt få det at vide, men det skal være mig der siger det.`,
    },
    events: [
      {
        at: workdaysOn(1, '08:31'),
        answers: 'samira',
        text: told`Hej Josefine. Tak, fordi du skriver. Jeg bliver ikke sur. Jeg er på Stavnsby Skole sidst på ugen.
          Skal vi mødes i det lille lokale ved biblioteket kl. 12.15? Du må gerne tage en veninde med. Vi finder
          sammen ud af, hvad du vil sige til din mor, og hvornår.`,
      },
      { at: daysOn(0, '15:20'), senderWrites: 'Ja det vil jeg gerne. Jeg kommer alene.' },
      {
        at: workdaysOn(3, '13:40'),
        opensCase: 'samira',
        facts: facts({ support: 'unsure', crimePreventive: 'yes' }),
        reason: told`Talt med Josefine i tre kvarter. Hun vil selv have en fast voksen at tale med. Ikke i fare nu,
          bor trygt hos sin mor. Vi taler med mor sammen i næste uge.`,
        opening: {
          key: 'josefine',
          tier: 'anticipatory',
          purpose: 'Støtte Josefine i at drikke mindre, finde jævnaldrende at være sammen med og få sin mor med.',
          about: { youngster: 'josefine' },
          carried: ['Jeg drikker for meget i weekenderne.', 'Jeg vil gerne snakke med en voksen der ikke bliver sur.'],
        },
      },
    ],
  },
  {
    key: 'english',
    at: weeksAgo(17, 1, '19:26'),
    arrives: {
      by: 'young',
      language: 'en',
      concerns: 'self',
      organisation: 'gymnasium',
      message: told`Hi, I started at Lindå Gymnasium this year and I am 17. My Danish is not so good yet. Everyone in
        my class goes out on Fridays and I don't drink, so I stay at home and say I have to study. It gets a bit
        lonely. My contact teacher said I could write to you, but maybe you are only for bigger problems?`,
    },
    events: [
      {
        at: workdaysOn(1, '09:44'),
        answers: 'maja',
        text: told`Hi, and thank you for writing. This is not too small. Plenty of people in your year don't drink,
          they just don't say it aloud. Lyset, the youth club behind the library, has a cooking and board game
          evening on Thursdays where nobody drinks. Two others from your school come, and it is fine to mix Danish
          and English.

          If it is easier, I can meet you at the door the first time.`,
      },
      {
        at: daysOn(0, '20:02'),
        senderWrites: 'That sounds nice. I will try on Thursday. I think I can find it myself :)',
      },
      {
        at: workdaysOn(4, '10:05'),
        decides: 'maja',
        facts: facts(),
        routes: ['advice-only'],
        reason: 'Ung, der savner nogen at være sammen med. Vist vej til klubaftenen på Lyset. Intet at registrere.',
      },
    ],
  },
  {
    key: 'skins',
    at: weeksAgo(1, 2, '22:18'),
    arrives: {
      by: 'young',
      concerns: 'unnamed-child',
      message: told`min ven spiller alle sine penge op på skins og kampe. han har lånt 800 af mig og også af 2 andre
        fra klassen. han er 15. han siger han vinder dem tilbage. i går tog han af sin mors pung og jeg lod som om
        jeg ik så det. hvad gør man?? jeg vil ik sladre`,
    },
    events: [
      {
        at: workdaysOn(1, '08:40'),
        answers: 'maja',
        text: told`Hej. Det er ikke sladder at passe på en ven. Du må gerne sige det, du så, til ham selv: ”Jeg så
          det med pungen. Jeg siger det ikke til nogen, men jeg er bange for, hvor det ender.” Lad være med at låne
          ham mere. Det hjælper ham ikke, og det må du gerne sige højt.

          Der er en gratis rådgivning for unge, der spiller, hvor han kan skrive uden navn. Vil han hellere tale med
          en, han kan se, så kom forbi sammen. Er der en voksen, I begge to kan lide?`,
      },
      { at: daysOn(0, '17:50'), senderWrites: 'vores træner måske. jeg spørger ham om vi kan tage det med ham' },
      {
        at: workdaysOn(1, '09:20'),
        decides: 'maja',
        facts: facts({ support: 'unsure' }),
        routes: ['advice-only'],
        reason: told`Anonym ven af en anonym ung. Har fået råd til at sige, hvad han så, og ikke låne mere ud. De to
          går til deres træner. Ingen navne, så intet at gå videre med; døren står åben.`,
      },
    ],
  },
  {
    key: 'vapes',
    at: officeHoursAgo(9),
    arrives: {
      by: 'young',
      concerns: 'group',
      organisation: 'stavnsby',
      message: told`der er nogen fra 9 der sælger vapes på toilettet til dem fra 6. jeg er ikke en stikker men min
        lillebror går i 6 og han har købt en. kan i gøre noget uden de finder ud af det er mig`,
    },
    events: [
      {
        at: officeHoursAgo(5),
        answers: 'samira',
        text: told`Hej. Du er ikke en stikker, du passer på din lillebror. Ja, vi kan gøre noget, uden at nogen får
          at vide, hvem der skrev. Jeg vil sige til skolen, at der bliver solgt vapes, og ikke hvordan jeg ved det.
          Er det okay med dig? Og sker det hver dag eller kun nogle dage?`,
      },
    ],
  },
  {
    key: 'photo',
    at: lately(3),
    arrives: {
      by: 'young',
      concerns: 'self',
      message: told`hej. jeg går i 7 klasse. der er en der siger han har taget et billed af mig i omklædningen efter
        idræt. jeg har ik set det men han siger han sender det i gruppen hvis jeg ik laver hans matematik. jeg har
        lavet det 2 gange nu. jeg tør ik sige det til min lærer for så får alle det afvide. hvad skal jeg gøre jeg
        kan ik tænke på andet`,
    },
  },
]
