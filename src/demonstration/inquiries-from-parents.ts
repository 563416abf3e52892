import { facts, type StoryInquiry } from './story-inquiry.ts'
import { daysOn, lately, officeHoursAgo, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What parents wrote on the site. */
export const inquiriesFromParents: readonly StoryInquiry[] = [
  {
    key: 'mopeds',
    at: weeksAgo(30, 3, '22:34'),
    arrives: {
      by: 'parent',
      concerns: 'unnamed-child',
      sender: { name: 'Christian Poulstrup', phone: '00 11 22 33' },
      answerBy: 'phone',
      message: told`Min søn på 15 har fået nye venner, som kører rundt på knallerter om aftenen, og han er væk til
        langt ud på natten. Jeg kender ingen af dem, og han lukker i, når jeg spørger. Jeg vil gerne vide, om jeg
        overreagerer, og hvad andre forældre gør. I må gerne ringe efter kl. 16.`,
    },
    events: [
      { at: workdaysOn(1, '08:15'), takes: 'jonas' },
      {
        at: workdaysOn(0, '16:25'),
        answers: 'jonas',
        text: told`Tak for snakken i telefonen. Det, vi blev enige om: Du inviterer de to, du kender navnet på, hjem
          på pizza en aften. I aftaler derhjemme et tidspunkt, han skal svare på telefonen, i stedet for et forbud.
          Og du ringer til en af de andre fædre. Ring igen, hvis det ikke flytter sig på en måned.`,
      },
      {
        at: workdaysOn(1, '10:10'),
        decides: 'jonas',
        facts: facts({ crimePreventive: 'yes' }),
        routes: ['advice-only'],
        reason: told`Far ville vende, om han overreagerer. Talt i telefon i tyve minutter. Ingen tegn på fare eller
          lovovertrædelser. Far følger selv op.`,
      },
    ],
  },
  {
    key: 'yusuf',
    at: weeksAgo(26, 7, '20:55'),
    arrives: {
      by: 'parent',
      concerns: 'named-child',
      subjectName: 'Yusuf Dybdal',
      organisation: 'aaby',
      sender: { name: 'Sara Dybdal', phone: '00 22 33 44', email: 'sara@dybdal.example' },
      answerBy: 'phone',
      message: told`Min søn Yusuf går i 8. klasse på Ådalsskolen og har næsten ikke været i skole de sidste to
        måneder. Han spiller til klokken tre om natten og siger, at der alligevel ikke er nogen, der vil være sammen
        med ham. Før gik han til badminton og havde en rigtig god ven, men vennen er flyttet. Vi er trætte alle
        sammen, og jeg er bange for, at han forsvinder for os.

        Han sagde selv i går, at han godt kunne tænke sig et job. Kan I hjælpe med det?`,
    },
    events: [
      { at: workdaysOn(1, '08:12'), takes: 'jonas' },
      {
        at: workdaysOn(0, '12:30'),
        answers: 'jonas',
        text: told`Hej Sara. Tak for snakken i telefonen. Som aftalt kommer jeg hjem til jer onsdag kl. 16, og det er
          Yusuf, der bestemmer, om vi taler i køkkenet eller går en tur. Han behøver ikke forberede noget. Et
          fritidsjob er et godt sted at begynde.`,
      },
      { at: daysOn(0, '19:48'), senderWrites: 'Tak. Han sagde ”okay så”. Det er mere, end jeg turde håbe på.' },
      {
        at: workdaysOn(3, '09:30'),
        opensCase: 'jonas',
        facts: facts({ support: 'unsure', parentsConsent: 'yes' }),
        reason: told`Besøg i hjemmet med Yusuf og begge forældre, som alle siger ja. Skolen kender fraværet og har
          sin egen plan. Vi hjælper med fritid og job. Giver det ikke noget på tre måneder, taler vi om Børn & unge.`,
        opening: {
          key: 'yusuf',
          tier: 'anticipatory',
          purpose: 'Et fritidsjob, en fast voksen og en vej tilbage til nogen at være sammen med.',
          about: { youngster: 'yusuf' },
          carried: ['Han sagde selv i går, at han godt kunne tænke sig et job.'],
        },
      },
    ],
  },
  {
    key: 'green-bag',
    at: weeksAgo(9, 1, '23:10'),
    arrives: {
      by: 'parent',
      concerns: 'unnamed-child',
      message: told`Jeg har fundet en lille pose med noget grønt i min datters jakke. Hun er 16. Jeg har ikke sagt
        noget endnu, for jeg ved ikke, hvordan jeg gør det, uden at det ender i skænderi. Min mand mener, at vi skal
        ringe til politiet. Hvad er rigtigt?`,
    },
    events: [
      {
        at: workdaysOn(1, '08:55'),
        answers: 'samira',
        text: told`Det er et godt tidspunkt at spørge på, før I har sagt noget. I behøver ikke ringe til politiet for
          at tale med jeres datter. Vælg et roligt øjeblik, læg posen på bordet, og begynd med det, I er bange for, i
          stedet for det, hun har gjort. Spørg, og vær så stille længe nok.

          I må gerne komme ind til os alle tre. Det koster ikke noget, og der bliver ikke oprettet en sag, fordi man
          får råd.`,
      },
      {
        at: daysOn(2, '21:22'),
        senderWrites: told`Vi gjorde, som du skrev. Hun græd, og det gjorde vi også. Det var en veninde, der havde
          bedt hende gemme den. Vi tror på hende. Tak.`,
      },
      {
        at: workdaysOn(1, '11:05'),
        decides: 'samira',
        facts: facts(),
        routes: ['advice-only'],
        reason: 'Anonym forælder, der har talt med sin datter og er tryg ved svaret. Tilbud om en samtale står åbent.',
      },
    ],
  },
  {
    key: 'party',
    at: weeksAgo(5, 7, '10:41'),
    arrives: {
      by: 'parent',
      concerns: 'named-child',
      subjectName: 'Gustav Hasselbro',
      organisation: 'moellerup',
      sender: { name: 'Ida Hasselbro', email: 'ida@hasselbro.example' },
      answerBy: 'email',
      message: told`Min søn Gustav er 13 og var til fest i går et sted, hvor der blev drukket. Han havde sagt, at han
        sov hos en ven. Den anden mor troede, at de var hos os. Jeg vil helst klare det selv, men hvad er en rimelig
        reaktion?`,
    },
    events: [
      { at: workdaysOn(1, '08:50'), takes: 'jonas' },
      {
        at: workdaysOn(0, '09:15'),
        answers: 'jonas',
        text: told`Hej Ida. Det vigtigste har du allerede gjort: talt med den anden mor. Mange familier her aftaler,
          at man ringer til hinanden, når nogen skal sove ude. Sig til Gustav, at du blev bange, og aftal en
          konsekvens, der er kort og kan holdes. Skriv her igen, hvis der kommer mere.`,
      },
      {
        at: workdaysOn(2, '13:30'),
        decides: 'jonas',
        facts: facts(),
        routes: ['advice-only'],
        reason: told`En enkelt episode, forældrene taler sammen og følger selv op. Mor skriver igen, hvis der kommer
          mere. Ingen sag.`,
      },
      {
        at: lately(5),
        senderWrites: told`Så er vi her igen. I går kom Gustav hjem med en telefon, der ikke er hans, og han vil ikke
          sige, hvor den kommer fra. Han siger, at han bare passer på den. Nu er jeg bekymret. Kan du ringe til mig i
          dag? Mit nummer er 00 77 88 99.`,
      },
    ],
  },
  {
    key: 'class-chat',
    at: officeHoursAgo(13),
    arrives: {
      by: 'parent',
      concerns: 'named-child',
      subjectName: 'Alma Elmehave',
      organisation: 'aaby',
      sender: { name: 'Laura Elmehave', phone: '00 33 44 55', email: 'laura@elmehave.example' },
      answerBy: 'code',
      message: told`Min datter Alma på 12 er blevet smidt ud af klassens gruppe, og de andre har lavet en ny, hvor de
        skriver grimt om hende. Skolen siger, at det foregår i fritiden. Jeg synes, det er skolens børn. Hvem hører
        det egentlig under?`,
    },
    events: [
      {
        at: officeHoursAgo(7),
        answers: 'jonas',
        text: told`Hej Laura. Det kan jeg godt forstå, at du spørger om. Når det går ud over trivslen i klassen, er
          det også skolens opgave, og I kan sammen bede om en plan. Jeg vil gerne hjælpe med at tage fat i det.
          Hvornår må jeg ringe, og er det i orden, at jeg taler med klasselæreren bagefter?`,
      },
    ],
  },
]
