import { foldName } from '../kernel/danish-names.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/dates.ts'
import type { ConnectionSettings } from '../platform/db/connection-settings.ts'
import { asOwner, type Cell, type OwnerConnection } from '../platform/db/owner-connection.ts'
import type { BenchmarkPlace } from './benchmark-place.ts'
import { type BenchmarkSize, benchmarkSets } from './benchmark-sets.ts'
import { generateOutreach } from './generate-outreach.ts'
import { inventPerson } from './invented-people.ts'
import { inventNote, inventPurpose } from './invented-words.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

const firstDay = plainDate('2026-01-01')

/**
 * Fills the demonstration municipality with a generated set, the same at every run, streamed by COPY as the owner. For benchmarks: it
 * passes no action and writes no audit entry, so it is never for real work. Answers false, and does nothing, where a set
 * is there already.
 */
export async function generateBenchmark(
  owner: ConnectionSettings,
  size: BenchmarkSize,
  say: (line: string) => void,
): Promise<boolean> {
  return asOwner(owner, async (connection) => {
    const place = await findPlace(connection)
    if (await isFilled(connection, place)) return false
    const random = seededRandom(2026)
    const { persons, cases, notes, visits } = benchmarkSets[size]
    const personIds = makeIds(random, persons)
    const caseIds = makeIds(random, cases)
    say(`Persons: ${persons}`)
    await connection.copy('people.persons', personColumns, personRows(random, place, personIds))
    say(`Cases: ${cases}`)
    await connection.copy('cases.case_files', caseColumns, caseRows(random, place, caseIds, personIds))
    say(`Notes: ${notes}`)
    await connection.copy('cases.notes', noteColumns, noteRows(random, place, caseIds, notes))
    say(`Visits: ${visits}`)
    await generateOutreach(connection, place, size, random)
    await connection.query('analyze')
    return true
  })
}

async function findPlace(owner: OwnerConnection): Promise<BenchmarkPlace> {
  const rows = await owner.query<{ municipality: number; unit: string; consultants: string[] }>(`
    select m.municipality_id as municipality, r.organisation_id as unit, array_agg(r.account_id order by r.given_at) as consultants
      from directory.municipalities m
      join access.role_assignments r on r.municipality_id = m.municipality_id and r.role = 'ssp-consultant' and r.ended_at is null
     where m.demonstration group by 1, 2 limit 1`)
  const [first, ...others] = rows[0]?.consultants ?? []
  if (!rows[0] || !first) throw new Error('The demonstration municipality has no consultants')
  return { municipality: rows[0].municipality, unit: rows[0].unit, consultants: [first, ...others] }
}

async function isFilled(owner: OwnerConnection, { municipality }: BenchmarkPlace): Promise<boolean> {
  const rows = await owner.query(
    `select number from cases.case_files where municipality_id = $1 and number = '2025-00001'`,
    [municipality],
  )
  return rows.length > 0
}

function makeIds(random: SeededRandom, count: number): string[] {
  return Array.from({ length: count }, (_, index) => random.id(instantOn(addDays(firstDay, index % 300))))
}

const personColumns = ['municipality_id', 'id', 'open_to_unit', 'given_name', 'family_name', 'name_key', 'birth_date']

function* personRows(random: SeededRandom, place: BenchmarkPlace, ids: readonly string[]): Generator<Cell[]> {
  for (const id of ids) {
    const { givenName, familyName } = inventPerson(random)
    const birth = addDays(plainDate('2006-01-01'), random.between(0, 4200))
    yield [place.municipality, id, place.unit, givenName, familyName, foldName(`${givenName} ${familyName}`), birth]
  }
}

const caseColumns = [
  'municipality_id',
  'id',
  'unit_id',
  'open_to_unit',
  'number',
  'tier',
  'purpose',
  'person_id',
  'owner_id',
  'status',
  'opened_by',
  'opened_at',
  'touched_at',
]

function* caseRows(
  random: SeededRandom,
  place: BenchmarkPlace,
  ids: readonly string[],
  persons: readonly string[],
): Generator<Cell[]> {
  for (const [index, id] of ids.entries()) {
    const owner = random.pick(place.consultants)
    const opened = addDays(firstDay, random.between(0, 300))
    const touched = instantOn(addDays(opened, random.between(0, 20)))
    const tier = random.chance(0.7) ? 'anticipatory' : 'intervening'
    // A year of its own, so that the numbers of the demonstration's own cases stay free.
    const number = `2025-${String(index + 1).padStart(5, '0')}`
    const status = random.chance(0.3) ? 'open' : 'closed'
    yield [
      ...[place.municipality, id, place.unit, place.unit, number, tier, inventPurpose(random)],
      ...[persons[index % persons.length] ?? null, owner, status, owner, instantOn(opened), touched],
    ]
  }
}

const noteColumns = [
  'municipality_id',
  'id',
  'case_id',
  'open_to_unit',
  'kind',
  'body',
  'source',
  'happened_on',
  'written_by',
  'written_at',
  'submission_key',
]

function* noteRows(
  random: SeededRandom,
  place: BenchmarkPlace,
  cases: readonly string[],
  count: number,
): Generator<Cell[]> {
  for (let index = 0; index < count; index += 1) {
    const happened = addDays(firstDay, random.between(0, 320))
    const { kind, body, source } = inventNote(random)
    const written = instantOn(happened)
    yield [
      ...[place.municipality, random.id(written), cases[index % cases.length] ?? null, place.unit, kind, body, source],
      ...[happened, random.pick(place.consultants), written, random.id(written)],
    ]
  }
}

function instantOn(date: PlainDate): Date {
  return new Date(`${date}T11:00:00Z`)
}
