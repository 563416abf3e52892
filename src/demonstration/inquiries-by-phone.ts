import { facts, type StoryInquiry } from './story-inquiry.ts'
import { officeHoursAgo, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What was said on the phone, and filed by the colleague who took the call. */
export const inquiriesByPhone: readonly StoryInquiry[] = [
  {
    key: 'grandmother',
    at: weeksAgo(37, 1, '10:22'),
    arrives: {
      filedBy: 'maja',
      channel: 'phone',
      senderRole: 'neighbour',
      concerns: 'unnamed-child',
      promise: 'Ringer selv igen, hvis hun får lyst',
      owner: 'maja',
      message: told`Farmor ringer. Hendes barnebarn på 16 lugter af hash, når han kommer på besøg. Hun er den, han
        taler mest med, og hun er bange for at miste det, hvis hun siger noget. Vil ikke sige navne.`,
    },
    events: [
      {
        at: workdaysOn(0, '10:40'),
        decides: 'maja',
        facts: facts({ crimePreventive: 'yes' }),
        routes: ['advice-only'],
        reason: told`Råd til farmor: sig, at du holder af ham, og at du kan lugte det, og spørg, hvad han bruger det
          til. Hun kan tage ham med herind. Hun ringer selv, hvis hun vil mere.`,
      },
    ],
  },
  {
    key: 'neighbouring-municipality',
    at: weeksAgo(28, 2, '12:48'),
    arrives: {
      filedBy: 'jonas',
      channel: 'phone',
      senderRole: 'parent',
      concerns: 'named-child',
      subjectName: 'Mads Kildemark',
      sender: { name: 'Selma Kildemark', phone: '00 12 34 56' },
      promise: 'Jonas ringer til SSP i nabokommunen i dag',
      owner: 'jonas',
      message: told`Mor, der bor i Lindå, ringer om sin søn på 15. Han bor hos sin far og går i skole i nabokommunen
        og er sammen med nogle, der laver hærværk. Hun kunne ikke finde ud af, hvem hun skulle ringe til.`,
    },
    events: [
      {
        at: workdaysOn(0, '14:05'),
        decides: 'jonas',
        facts: facts({ crimePreventive: 'yes', parentsConsent: 'yes' }),
        routes: ['other-municipality'],
        reason: told`Drengen bor og går i skole i nabokommunen. Deres SSP er ringet op med mors samtykke og ringer
          til hende i dag. Vi gemmer ikke mere.`,
      },
    ],
  },
  {
    key: 'closed-groups',
    at: weeksAgo(16, 3, '14:30'),
    arrives: {
      filedBy: 'birgit',
      channel: 'phone',
      senderRole: 'unknown',
      concerns: 'unnamed-child',
      promise: 'Ringer selv igen på mandag',
      owner: 'birgit',
      message: told`Ringer er bekymret for en ung mand på 17, som han kender godt. Den unge er på kort tid gået ud af
        alle fællesskaber og sidder om natten i lukkede grupper på nettet, hvor man hylder vold mod dem, man er uenig
        med. Han siger, at ”man må vælge side nu”. Ringer vil være anonym.`,
    },
    events: [
      {
        at: workdaysOn(0, '14:55'),
        decides: 'birgit',
        facts: facts({ support: 'unsure', crimePreventive: 'yes' }),
        routes: ['infohus'],
        reason:
          'Hører til hos infohusets tovholder, som er ringet op. Ringer ved, at vi giver det videre uden hans navn.',
      },
    ],
  },
  {
    key: 'teacher-account',
    at: weeksAgo(1, 2, '08:35'),
    arrives: {
      filedBy: 'jonas',
      channel: 'phone',
      senderRole: 'professional',
      concerns: 'group',
      promise: 'Får svar med det samme',
      owner: 'jonas',
      message: told`Leder af en friskole vil vende noget uden navne. Nogle i 7. har lavet en konto, hvor de lægger
        billeder op af lærere og elever med grimme tekster. Skolen er i tvivl om, hvad den må kræve slettet, og
        hvornår politiet skal ind.`,
    },
    events: [
      {
        at: workdaysOn(0, '09:05'),
        decides: 'jonas',
        facts: facts({ crimePreventive: 'yes' }),
        routes: ['anonymous-sparring'],
        reason: told`Sparring med leder uden navne: få kontoen ned, tal med klassen samlet og forældrene enkeltvis,
          politi kun ved trusler eller nøgenbilleder. Tilbud om at komme i klassen.`,
      },
    ],
  },
  {
    key: 'late-nights',
    at: officeHoursAgo(1.6),
    arrives: {
      filedBy: 'jonas',
      channel: 'phone',
      senderRole: 'parent',
      concerns: 'named-child',
      subjectName: 'Nora Kærsgård',
      organisation: 'aaby',
      sender: { name: 'Oliver Kærsgård', phone: '00 23 45 67' },
      promise: 'Jonas ringer tilbage i dag',
      owner: 'jonas',
      message: told`Far ringer om sin datter på 15, som er kommet hjem klokken fire tre nætter på en uge. Hun siger,
        at hun er hos en veninde, men venindens mor har ikke set hende. Far sidder på arbejde og vil gerne ringes op,
        når han kan tale frit.`,
    },
  },
]
