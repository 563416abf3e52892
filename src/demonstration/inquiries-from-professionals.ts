import { facts, type StoryInquiry } from './story-inquiry.ts'
import { daysOn, lately, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What teachers, pedagogues and trainers wrote on the site. */
export const inquiriesFromProfessionals: readonly StoryInquiry[] = [
  {
    key: 'class-8b',
    at: weeksAgo(39, 2, '10:52'),
    arrives: {
      by: 'professional',
      concerns: 'group',
      organisation: 'soendermark',
      sender: {
        name: 'Mohammed Brinkholm',
        workplace: 'Søndermarksskolen',
        phone: '00 33 44 55',
        email: 'mohammed@brinkholm.example',
      },
      answerBy: 'email',
      message: told`Hej SSP. Skriver hurtigt mellem to timer. I 8.B er tonen i klassens chat løbet helt af sporet:
        øgenavne, afstemninger om hvem der er grimmest, og nu er der delt et billede af en elev, der græder. Fem-seks
        stykker kører det, resten tør ikke sige fra. Ledelsen ved det. Kan I komme og hjælpe os med klassen, og måske
        med et forældremøde? /Mohammed`,
    },
    events: [
      { at: workdaysOn(0, '13:20'), takes: 'maja' },
      {
        at: workdaysOn(0, '13:31'),
        answers: 'maja',
        text: told`Hej Mohammed. Ja, det kan vi. Jeg kan komme til et møde med dig og ledelsen torsdag kl. 13. Tag
          gerne fat i eleven på billedet og forældrene allerede i dag, og bed klassen slette det. Vi taler om klassen
          og ikke om enkelte elever.`,
      },
      {
        at: daysOn(0, '15:02'),
        senderWrites: 'Torsdag kl. 13 er fint. Eleven og forældrene er ringet op, og billedet er væk. Tak.',
      },
      {
        at: workdaysOn(2, '14:10'),
        opensCase: 'maja',
        facts: facts({ crimePreventive: 'yes' }),
        reason: told`Forløb for en hel klasse om sprog og deling af billeder. Skolens ledelse er med. Ingen elever
          nævnes ved navn i sagen.`,
        opening: {
          key: 'class-8b',
          tier: 'general',
          purpose: 'En ordentlig tone og et tryggere fællesskab i 8.B, i klassen og på nettet.',
          about: { group: '8.B på Søndermarksskolen' },
        },
      },
    ],
  },
  {
    key: 'much-money',
    at: weeksAgo(20, 4, '13:15'),
    arrives: {
      by: 'professional',
      concerns: 'unnamed-child',
      message: told`Jeg arbejder i en fritidsklub og er i tvivl, om jeg ser spøgelser. En dreng i 5. klasse har de
        sidste uger haft mange penge på sig og giver de andre slik. Han bliver hentet af nogle større drenge på
        løbehjul. Jeg vil ikke skrive hans navn, før jeg ved, om jeg må. Hvad gør jeg?`,
    },
    events: [
      {
        at: workdaysOn(0, '14:40'),
        answers: 'maja',
        text: told`Hej. Du må altid spørge os uden navn. Begynd med det, du har set: skriv dag, tid og hvad han
          sagde, ikke hvad du tror. Tal med hans forældre og fortæl dem det samme. Spørg ham roligt, når I laver
          noget andet sammen.

          Får du grund til at tro, at han har brug for særlig støtte, skal du selv underrette. Den pligt er din egen,
          og den kan hverken jeg eller din leder overtage. Jeg vil gerne være med til samtalen, hvis forældrene siger
          ja.`,
      },
      {
        at: daysOn(5, '16:20'),
        senderWrites: told`Vi har talt med forældrene. Pengene var fra hans konfirmerede fætter, som vil være flink.
          De store drenge er fætteren og hans venner. Godt, at jeg spurgte på den måde. Tak.`,
      },
      {
        at: workdaysOn(1, '09:00'),
        decides: 'maja',
        facts: facts(),
        routes: ['anonymous-sparring'],
        reason: 'Sparring uden navn. Forklaringen var uskyldig, og forældrene er inddraget. Intet at registrere.',
      },
    ],
  },
  {
    key: 'sofia',
    at: weeksAgo(14, 3, '21:40'),
    arrives: {
      by: 'professional',
      concerns: 'named-child',
      subjectName: 'Sofia Enghave',
      organisation: 'stavnsby',
      sender: { name: 'Hassan Fjeldtoft', workplace: 'Stavnsby Håndbold', phone: '00 44 55 66' },
      answerBy: 'phone',
      message: told`Jeg træner U16-pigerne i Stavnsby. En af mine spillere, Sofia Enghave, er begyndt at blive
        hængende, til vi lukker hallen, og to gange har hun spurgt, om hun måtte sove i klubrummet. Hun siger, at der
        er ballade derhjemme, og at hun hellere vil være ude. De sidste uger er hun blevet hentet af nogle, der er en
        del ældre end hende. Jeg har sagt til hende, at jeg skriver til jer. Det var hun okay med.`,
    },
    events: [
      { at: workdaysOn(1, '08:05'), takes: 'samira' },
      {
        at: workdaysOn(0, '09:40'),
        answers: 'samira',
        text: told`Hej Hassan. Tak for snakken. Det er godt, at du sagde det til Sofia først. Jeg underretter Børn &
          unge i dag. Du skal vide, at du også selv har pligt til at underrette, hvis du får grund til det, også som
          frivillig. Sig til Sofia, at jeg kommer til træning på torsdag, og at hun selv bestemmer, om hun vil hilse
          på.`,
      },
      {
        at: workdaysOn(0, '11:15'),
        opensCase: 'samira',
        facts: facts({ support: 'yes', crimePreventive: 'yes' }),
        alsoNotify: true,
        reason: told`Grund til at tro, at Sofia har brug for særlig støtte: vil ikke hjem og bliver hentet af voksne,
          ingen kender. Børn & unge er underrettet kl. 11 i dag. SSP kan være den faste voksne imens.`,
        opening: {
          key: 'sofia',
          tier: 'intervening',
          purpose: 'Tryghed om aftenen og en fast voksen, mens Børn & unge undersøger.',
          about: { youngster: 'sofia' },
        },
      },
    ],
  },
  {
    key: 'way-home',
    at: lately(0.75),
    arrives: {
      by: 'professional',
      concerns: 'unnamed-child',
      organisation: 'moellerup',
      sender: {
        name: 'Karla Nguyenlund',
        workplace: 'Møllerup Skole',
        phone: '00 55 66 77',
        email: 'karla@nguyenlund.example',
      },
      answerBy: 'phone',
      message: told`Har to minutter, før det ringer ind. En elev i 6. har fortalt mig, at nogle fra 8. vil have
        penge, for at han må gå hjem i fred. Han har betalt to gange. Jeg har talt med hans mor, som er med på, at
        jeg spørger jer. Må jeg sende hende videre til jer, eller skal I have noget fra mig først?`,
    },
  },
]
