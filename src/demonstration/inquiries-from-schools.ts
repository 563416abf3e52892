import { facts, type StoryInquiry } from './story-inquiry.ts'
import { officeHoursAgo, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What contact persons filed from a school. */
export const inquiriesFromSchools: readonly StoryInquiry[] = [
  {
    key: 'afraid-to-go-home',
    at: weeksAgo(33, 3, '11:08'),
    arrives: {
      filedBy: 'peter',
      senderRole: 'professional',
      concerns: 'named-child',
      subjectName: 'Bertil Strandby',
      organisation: 'soendermark',
      message: told`En dreng i 5.B, Bertil Strandby, sagde til mig i frikvarteret, at han ikke tør gå hjem, fordi
        hans far bliver så vred, at det gør ondt. Han har et blåt mærke på overarmen. Jeg har ikke talt med
        forældrene. Hvad gør jeg nu? Han har fri kl. 14.`,
    },
    events: [
      {
        at: workdaysOn(0, '11:21'),
        answers: 'maja',
        text: told`Ring til Børn & unge med det samme; de sidder klar nu. Du underretter selv, det er din pligt, og
          jeg er i telefonen med dig imens. Tal ikke med forældrene. Bliv hos Bertil, og sig til ham, at det var
          rigtigt at fortælle det, og at voksne finder ud af resten. Hanne skal vide det, men kan ikke overtage
          pligten.`,
      },
      {
        at: workdaysOn(0, '11:52'),
        decides: 'maja',
        facts: facts({ abuse: 'by-parents', support: 'yes' }),
        routes: ['notification'],
        reason: told`Mistanke om vold fra en forælder. Peter har underrettet kl. 11.40, og Børn & unge kommer på
          skolen inden kl. 13. Forældrene er ikke kontaktet.`,
      },
    ],
  },
  {
    key: 'victor',
    at: weeksAgo(29, 2, '12:40'),
    arrives: {
      filedBy: 'peter',
      senderRole: 'professional',
      concerns: 'named-child',
      subjectName: 'Victor Ravnsborg',
      organisation: 'soendermark',
      message: told`Victor Ravnsborg i 8.A har de sidste uger lugtet af hash om morgenen, og i går sagde han til en
        fra parallelklassen, at ”nogen kommer efter dig”. Jeg har kendt ham som en stille og dygtig dreng. Hans far
        er orienteret og vil gerne have SSP med. Jeg kan hver onsdag efter kl. 12.`,
    },
    events: [
      { at: workdaysOn(0, '13:30'), takes: 'maja' },
      {
        at: workdaysOn(0, '13:42'),
        answers: 'maja',
        text: told`Tak, Peter. Jeg taler med Victors far i dag og med Anders fra lokalpolitiet, om de ved noget om
          truslen. Kan vi sidde sammen onsdag kl. 12.30, du, Victor, hans far og jeg?`,
      },
      {
        at: workdaysOn(1, '12:05'),
        opensCase: 'maja',
        facts: facts({ support: 'unsure', crimePreventive: 'yes', parentsConsent: 'yes' }),
        reason: told`Hash i skoletiden og en trussel på andres vegne. Far siger ja, Victor kommer med.
          Bekymringssamtale sammen med lokalpolitiet.`,
        opening: {
          key: 'victor',
          tier: 'intervening',
          purpose: 'Ud af gælden og væk fra hashen, og gennem skolen med de kammerater, han havde.',
          about: { youngster: 'victor' },
          carried: ['Jeg har kendt ham som en stille og dygtig dreng.'],
        },
      },
    ],
  },
  {
    key: 'shared-picture',
    at: weeksAgo(15, 1, '10:15'),
    arrives: {
      filedBy: 'peter',
      senderRole: 'professional',
      concerns: 'named-child',
      subjectName: 'Anton Åkjær',
      organisation: 'soendermark',
      message: told`Anton Åkjær i 7.C har sendt et billede af Freja Rosenkilde videre i to grupper. Hun er i undertøj
        på billedet og har selv sendt det til ham. Freja er hos vores sundhedsplejerske nu, og hendes mor er på vej.
        Anton græder og siger, at han ikke tænkte sig om. Hans forældre kommer kl. 13 og vil gerne have SSP med.`,
    },
    events: [
      { at: workdaysOn(0, '10:25'), takes: 'maja' },
      {
        at: workdaysOn(0, '10:34'),
        answers: 'maja',
        text: told`Jeg kommer kl. 12.30. Bed alle i de to grupper slette billedet nu, uden at I selv ser eller gemmer
          det. Frejas mor kan anmelde, og det skal hun høre fra os i dag. Anton og Freja får hver deres voksne.`,
      },
      {
        at: workdaysOn(0, '15:10'),
        opensCase: 'maja',
        facts: facts({ support: 'unsure', crimePreventive: 'yes', parentsConsent: 'yes' }),
        reason: told`Møde med Anton og hans forældre, som alle siger ja til et kort forløb. Freja og hendes mor er
          hjulpet for sig og nævnes ikke i Antons sag.`,
        opening: {
          key: 'anton',
          tier: 'anticipatory',
          purpose: 'Forstå, hvad han gjorde, gøre det godt igen, hvor det kan lade sig gøre, og ikke gøre det igen.',
          about: { youngster: 'anton' },
        },
      },
      { at: workdaysOn(1, '09:10'), redacts: 'maja', hide: ['Anton Åkjær', 'Freja Rosenkilde', 'Anton', 'Freja'] },
    ],
  },
  {
    key: 'hood-up',
    at: officeHoursAgo(15),
    arrives: {
      filedBy: 'peter',
      senderRole: 'professional',
      concerns: 'named-child',
      subjectName: 'Carla Tranemose',
      organisation: 'soendermark',
      message: told`Carla Tranemose i 8.B har siddet med hætten oppe i to uger og spiser alene. Hendes veninder
        siger, at hun har fået en kæreste på 19, som bestemmer, hvem hun må skrive med. Jeg har spurgt hende, og hun
        siger, at alt er fint.`,
    },
    events: [
      {
        at: officeHoursAgo(11),
        answers: 'maja',
        text: told`Tak, Peter. Bliv ved med at sætte dig i nærheden, også når hun siger, at alt er fint. Har I talt
          med hendes forældre, og hvad siger de? Jeg er på skolen i denne uge og vil gerne hilse på, hvis du siger
          til Carla først, at jeg kommer.`,
      },
    ],
  },
  {
    key: 'stolen-mopeds',
    at: officeHoursAgo(12),
    arrives: {
      filedBy: 'hanne',
      senderRole: 'professional',
      concerns: 'advice',
      organisation: 'soendermark',
      message: told`Vi har fået stjålet to knallerter fra skolens parkering, og eleverne gætter højt på, hvem det er.
        Hvordan taler vi med dem om det uden at pege fingre? Vi har morgensamling på mandag.`,
    },
    events: [
      {
        at: officeHoursAgo(8),
        answers: 'maja',
        text: told`Hej Hanne. Sig, hvad der er sket, at det er anmeldt, og at politiet tager sig af hvem. Bed dem om
          at komme til en voksen med det, de ved, i stedet for at skrive det til hinanden. Skal jeg stå der sammen
          med dig på mandag?`,
      },
    ],
  },
]
