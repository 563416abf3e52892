import { instantAt } from '../kernel/copenhagen-clock.ts'
import { addDays, type PlainDate, plainDate } from '../kernel/dates.ts'
import type { Cell, OwnerConnection } from '../platform/db/owner-connection.ts'
import type { BenchmarkPlace } from './benchmark-place.ts'
import { type BenchmarkSize, benchmarkSets } from './benchmark-sets.ts'
import { generatedVisits, versionColumns, versionOf, visitColumns, visitOf } from './generated-visits.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

const lastDay = plainDate('2026-11-20')
const openedOn = plainDate('2019-08-01')
const visitSeed = 4711
const towns = ['Lindå', 'Nørre Elkær', 'Stavnsby', 'Møllerup'] as const

/** Places with a promise and a keeper each, and years of visits to them; streamed like the rest of a generated set. */
export async function generateOutreach(
  owner: OwnerConnection,
  place: BenchmarkPlace,
  size: BenchmarkSize,
  random: SeededRandom,
): Promise<void> {
  const { places, visits, visitDays } = benchmarkSets[size]
  const districts = Array.from({ length: 8 }, () => random.id(instantAt(openedOn, '12:00')))
  const placeIds = Array.from({ length: places }, () => random.id(instantAt(openedOn, '12:00')))
  await owner.copy('places.districts', districtColumns, districtRows(random, place, districts))
  await owner.copy('places.places', placeColumns, placeRows(random, place, placeIds, districts))
  await owner.copy('outreach.cadences', cadenceColumns, cadenceRows(random, place, placeIds))
  await owner.copy('outreach.keepers', keeperColumns, keeperRows(random, place, placeIds))
  const span = { count: visits, days: visitDays, lastDay }
  // Made twice from the same seed: kept in between, the visits of the large set would fill the memory.
  const visitsAnew = () => generatedVisits(seededRandom(visitSeed), place, { placeIds, districts, span })
  await owner.copy(
    'outreach.visits',
    visitColumns,
    mapped(visitsAnew(), (visit) => visitOf(place, visit)),
  )
  await owner.copy(
    'outreach.visit_versions',
    versionColumns,
    mapped(visitsAnew(), (visit) => versionOf(place, visit)),
  )
}

function* mapped<Item>(items: Iterable<Item>, cells: (item: Item) => Cell[]): Generator<Cell[]> {
  for (const item of items) yield cells(item)
}

const districtColumns = ['municipality_id', 'id', 'name', 'latitude', 'longitude']

function* districtRows(random: SeededRandom, place: BenchmarkPlace, ids: readonly string[]): Generator<Cell[]> {
  for (const [index, id] of ids.entries()) {
    yield [place.municipality, id, `Generated district ${index + 1}`, ...somewhere(random)]
  }
}

const placeColumns = [
  ...['municipality_id', 'id', 'kind', 'name', 'town', 'district_id', 'latitude', 'longitude', 'since'],
  'submission_key',
]

function* placeRows(
  random: SeededRandom,
  place: BenchmarkPlace,
  ids: readonly string[],
  districts: readonly string[],
): Generator<Cell[]> {
  for (const [index, id] of ids.entries()) {
    const kind = random.pick(['school', 'school', 'fgu', 'club', 'street', 'station'])
    const district = districts[index % districts.length] ?? null
    yield [
      ...[place.municipality, id, kind, `Generated place ${index + 1}`, random.pick(towns), district],
      ...[...somewhere(random), openedOn, random.id(instantAt(openedOn, '12:00'))],
    ]
  }
}

/** Within some twenty kilometres of the middle of the invented municipality. */
function somewhere(random: SeededRandom): readonly [string, string] {
  return [(55.38 + random.next() * 0.24).toFixed(6), (9.02 + random.next() * 0.36).toFixed(6)]
}

const cadenceColumns = ['municipality_id', 'id', 'place_id', 'since', 'every_days', 'calendar', 'set_by']

function* cadenceRows(random: SeededRandom, place: BenchmarkPlace, ids: readonly string[]): Generator<Cell[]> {
  for (const id of ids) {
    const [days, calendar] = random.chance(0.7) ? [14, 'school-term'] : [31, 'always']
    const own = random.id(instantAt(openedOn, '12:00'))
    yield [place.municipality, own, id, openedOn, days ?? null, calendar ?? '', place.consultants[0]]
  }
}

const keeperColumns = ['municipality_id', 'id', 'place_id', 'account_id', 'since', 'given_by']

function* keeperRows(random: SeededRandom, place: BenchmarkPlace, ids: readonly string[]): Generator<Cell[]> {
  const since: PlainDate = addDays(lastDay, -400)
  for (const id of ids) {
    const own = random.id(instantAt(since, '12:00'))
    yield [place.municipality, own, id, random.pick(place.consultants), since, place.consultants[0]]
  }
}
