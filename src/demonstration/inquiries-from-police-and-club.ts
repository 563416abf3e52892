import { facts, type StoryInquiry } from './story-inquiry.ts'
import { officeHoursAgo, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What the local police and the club filed. */
export const inquiriesFromPoliceAndClub: readonly StoryInquiry[] = [
  {
    key: 'william',
    at: weeksAgo(35, 1, '09:35'),
    arrives: {
      filedBy: 'anders',
      senderRole: 'police',
      concerns: 'named-child',
      subjectName: 'William Kowalskov',
      message: told`Fra overleveringsmødet: William Kowalskov er truffet sammen med to andre i forbindelse med tyveri
        af to cykler ved stationen. Det er første gang. Han var rolig og sagde selv, at han mangler noget at lave. Vi
        foreslår en samtale, gerne med os.`,
    },
    events: [
      { at: workdaysOn(0, '10:50'), takes: 'jonas' },
      {
        at: workdaysOn(0, '11:00'),
        answers: 'jonas',
        text: 'Tak, Anders. Jeg ringer hjem til ham i dag og finder en tid, hvor du kan være med.',
      },
      {
        at: workdaysOn(2, '13:15'),
        opensCase: 'jonas',
        facts: facts({ support: 'unsure', crimePreventive: 'yes', parentsConsent: 'yes' }),
        reason: told`Førstegangstyveri, ung uden skole eller job. William og hans mor siger ja til et forløb.
          Nødvendigt at dele med lokalpolitiet, at vi er i gang; ikke mere.`,
        opening: {
          key: 'william',
          tier: 'anticipatory',
          purpose: 'I gang på FGU og noget at lave om aftenen, så det bliver ved den ene gang.',
          about: { youngster: 'william' },
        },
      },
    ],
  },
  {
    key: 'driven-home',
    at: weeksAgo(18, 1, '08:40'),
    arrives: {
      filedBy: 'anders',
      senderRole: 'police',
      concerns: 'unnamed-child',
      place: 'Stavnsby',
      message: told`Vi har to gange på en uge kørt en dreng på 12 hjem efter kl. 01. Anden gang var der ingen voksne
        hjemme, før storesøsteren kom kl. 2. Navn og adresse får I på telefonen.`,
    },
    events: [
      {
        at: workdaysOn(0, '09:00'),
        answers: 'samira',
        text: told`Tak. Jeg har lige talt med Børn & unge. De beder jer sende jeres egen underretning i dag, og jeg
          sender vores. Vi deler ikke mere end det.`,
      },
      {
        at: workdaysOn(0, '09:30'),
        decides: 'samira',
        facts: facts({ support: 'yes', crimePreventive: 'yes' }),
        routes: ['notification'],
        reason: told`Barn på 12 uden opsyn om natten to gange. Både politiet og SSP har underrettet i dag. Børn &
          unge tager kontakt til forældrene; SSP gør ikke mere, før de beder om det.`,
      },
    ],
  },
  {
    key: 'on-the-roof',
    at: officeHoursAgo(10),
    arrives: {
      filedBy: 'anders',
      senderRole: 'police',
      concerns: 'place',
      organisation: 'club-stavnsby',
      place: 'Taget på Klub Havnen',
      message: told`Vi har haft to opkald om unge på taget af Klub Havnen om aftenen. Ingen navne og ingen
        anmeldelse. Kan I se på det, før der er en, der falder ned?`,
    },
    events: [
      {
        at: officeHoursAgo(6),
        answers: 'samira',
        text: told`Tak, Anders. Jeg går derned og taler med klubben om den stige, der står på bagsiden. Hvad tid på
          aftenen blev der ringet, og var det de samme dage?`,
      },
    ],
  },
  {
    key: 'girls-in-the-hallway',
    at: weeksAgo(25, 4, '18:20'),
    arrives: {
      filedBy: 'lotte',
      senderRole: 'professional',
      concerns: 'group',
      organisation: 'club-linda',
      message: told`Vi har tre piger på 13-14, der altid sidder i gangen og aldrig går ind. De kommer hver gang. Jeg
        tror gerne, de vil, men ikke ved hvordan. De store fylder meget derinde. Kunne vi lave noget en aften om
        ugen, hvor de får plads?`,
    },
    events: [
      { at: workdaysOn(1, '09:30'), takes: 'maja' },
      {
        at: workdaysOn(0, '09:36'),
        answers: 'maja',
        text: 'God idé, Lotte. Jeg kommer på torsdag og sætter mig i gangen sammen med dem.',
      },
      {
        at: workdaysOn(5, '10:00'),
        opensCase: 'maja',
        facts: facts({ crimePreventive: 'yes' }),
        reason: told`Opbyggende arbejde for en gruppe i klubben uden registrering af enkelte. Lotte er med i sagen,
          så vi kan skrive sammen.`,
        opening: {
          key: 'girls-group',
          tier: 'general',
          purpose: 'En fast aften på Lyset, hvor de yngste piger har plads og selv bestemmer, hvad der sker.',
          about: { group: 'Torsdagsholdet på Lyset' },
        },
      },
    ],
  },
  {
    key: 'backpack',
    at: officeHoursAgo(16),
    arrives: {
      filedBy: 'lotte',
      senderRole: 'professional',
      concerns: 'unnamed-child',
      organisation: 'club-linda',
      message: told`En af vores faste drenge er begyndt at sælge energidrik og snus fra rygsækken. De andre synes,
        det er sjovt. Jeg vil ikke smide ham ud, for så har han intet sted at være. Hvad siger jeg?`,
    },
    events: [
      {
        at: officeHoursAgo(12.5),
        answers: 'maja',
        text: told`Sig til ham på tomandshånd, at han er velkommen, og at rygsækken ikke er. Spørg, hvad pengene skal
          bruges til: Måske kan vi finde ham et fritidsjob. Hvor gammel er han, og kender du hans forældre?`,
      },
    ],
  },
]
