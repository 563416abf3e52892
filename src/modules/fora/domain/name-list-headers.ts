import type { NameColumn } from './name-line.ts'

/** What columns are called in lists, small letters and letters only. */
const spellings: Readonly<Record<NameColumn, readonly string[]>> = {
  name: ['navn', 'name', 'fuldenavn', 'fuldtnavn', 'person', 'personnavn', 'barn', 'ung', 'unge', 'barnetsnavn'],
  'first-name': ['fornavn', 'fornavne', 'firstname', 'givenname'],
  'last-name': ['efternavn', 'efternavne', 'lastname', 'surname', 'familyname'],
  'birth-date': [
    ...[
      'fødselsdato',
      'foedselsdato',
      'fødselsdag',
      'født',
      'foedt',
      'fdato',
      'fdt',
      'birthdate',
      'dateofbirth',
      'dob',
    ],
    ...[
      'cpr',
      'cprnr',
      'cprnummer',
      'personnr',
      'personnummer',
      'cprnrfødselsdato',
      'fødselsdatocpr',
      'cprfødselsdato',
    ],
  ],
  age: ['alder', 'age', 'år'],
  matter: [
    ...['forhold', 'forholdet', 'hændelse', 'haendelse', 'sag', 'sagstype', 'episode', 'emne', 'beskrivelse', 'tekst'],
    ...['notat', 'bemærkning', 'bemærkninger', 'gerning', 'sigtelse', 'årsag', 'resume', 'matter', 'offence', 'event'],
  ],
  role: ['rolle', 'roller', 'status', 'part', 'partstype', 'funktion', 'forholdsrolle', 'involveretsom', 'role'],
  happened: ['dato', 'tid', 'tidspunkt', 'gerningstid', 'gerningstidspunkt', 'gerningsdato', 'hvornår', 'date', 'time'],
  place: ['sted', 'gerningssted', 'lokation', 'hvor', 'by', 'place', 'location'],
}

const columns = new Map(
  Object.entries(spellings).flatMap(([column, words]) => words.map((word) => [word, column as NameColumn] as const)),
)

/** Which column a heading names, however it is spelled: `Fødsels-dato`, `CPR nr.`, `FORHOLD`. Null for others. */
export function columnOfHeading(heading: string): NameColumn | null {
  const word = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  return columns.get(word) ?? null
}

/**
 * The columns of a first line, null where a heading is unknown; or null where the line is no heading at all: one must
 * name the person, and where there are several cells two must be known.
 */
export function headingsOf(cells: readonly string[]): (NameColumn | null)[] | null {
  const found = cells.map(columnOfHeading)
  const known = found.filter((column) => column !== null)
  const isNaming = known.some((column) => column === 'name' || column === 'first-name' || column === 'last-name')
  return isNaming && (known.length >= 2 || cells.length === 1) ? found : null
}
