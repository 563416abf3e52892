import type { SeededRandom } from './seeded-random.ts'

const purposes = [
  'Støtte til at komme i skole og finde et godt fællesskab',
  'Forebygge flere konflikter i klassen og på nettet',
  'Hjælp til fritidsjob og en fast voksen at tale med',
  'Mindske brug af hash og finde nye venner',
  'Tryghed efter en hændelse i byen en fredag aften',
] as const

type InventedNote = { readonly kind: string; readonly body: string; readonly source: string }

const notes: readonly [InventedNote, ...InventedNote[]] = [
  {
    kind: 'own-words',
    body: '“Jeg kan ikke overskue skolen lige nu, men jeg vil gerne i praktik hos mekanikeren.”',
    source: '',
  },
  {
    kind: 'own-words',
    body: '“Det er bedre derhjemme, når min bror ikke er der. Jeg sover hos min mormor i weekenden.”',
    source: '',
  },
  {
    kind: 'fact',
    body: 'Skolen oplyser otte fraværsdage i perioden og et godt samarbejde med klasselæreren.',
    source: 'Klasselærer',
  },
  {
    kind: 'fact',
    body: 'Var med til tre klubaftener og hjalp til i værkstedet uden at blive bedt om det.',
    source: 'Klubmedarbejder',
  },
  {
    kind: 'assessment',
    body: 'Gruppen om stationen fylder mindre end før sommer. Den unge søger selv kontakt til de voksne i klubben.',
    source: '',
  },
  {
    kind: 'assessment',
    body: 'Der er fremgang i skolen, men aftenerne er stadig svære. Vi holder fast i den samme voksne.',
    source: '',
  },
  {
    kind: 'agreement',
    body: 'Vi mødes på skolen hver anden tirsdag kl. 12. Mor ringer, hvis noget ændrer sig.',
    source: '',
  },
  {
    kind: 'agreement',
    body: 'Praktik to eftermiddage om ugen fra mandag. Konsulenten følger med den første dag.',
    source: '',
  },
]

const endings = [
  'Næste skridt tages sammen med den unge.',
  'Alle var enige.',
  'Forældrene er orienteret.',
  'Vi ser på det igen om en måned.',
] as const

export function inventPurpose(random: SeededRandom): string {
  return random.pick(purposes)
}

export function inventNote(random: SeededRandom): InventedNote {
  const note = random.pick(notes)
  return { kind: note.kind, source: note.source, body: `${note.body} ${random.pick(endings)}` }
}
