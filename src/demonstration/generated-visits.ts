import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { addDays, type PlainDate } from '../kernel/dates.ts'
import type { StreetEntry } from '../modules/outreach/index.ts'
import type { Cell } from '../platform/db/owner-connection.ts'
import type { BenchmarkPlace } from './benchmark-place.ts'
import type { SeededRandom } from './seeded-random.ts'

export type GeneratedVisit = {
  readonly entry: Omit<StreetEntry, 'concern'>
  readonly account: string
  readonly district: string | null
}

type Among = {
  readonly placeIds: readonly string[]
  readonly districts: readonly string[]
  readonly span: { readonly count: number; readonly days: number; readonly lastDay: PlainDate }
}

/** Visits spread evenly over the places and the days, each as a phone would have told it. */
export function* generatedVisits(
  random: SeededRandom,
  place: BenchmarkPlace,
  { placeIds, districts, span }: Among,
): Generator<GeneratedVisit> {
  for (let index = 0; index < span.count; index += 1) {
    const day = addDays(span.lastDay, -Math.floor((index * span.days) / span.count))
    const at = new Date(`${day}T${String(random.between(8, 20)).padStart(2, '0')}:15:00Z`)
    const chosen = random.between(0, placeIds.length - 1)
    const isStreet = random.chance(0.3)
    yield {
      account: random.pick(place.consultants),
      district: districts[chosen % districts.length] ?? null,
      entry: {
        ...{ id: random.id(at), version: random.id(at), buildsOn: null, kind: isStreet ? 'street' : 'visit' },
        ...{ occasion: 'regular', outcome: random.chance(0.95) ? 'held' : 'cancelled' },
        ...{ place: placeIds[chosen] ?? null, whereWords: '', position: null, hotspot: null, event: null },
        ...{ planned: null, at: at.toISOString(), minutes: random.between(20, 120), staffCount: 1 },
        headBand: random.pick(['1-5', '6-15', '16+']),
        ageBand: random.pick(['13-14', '15-17', 'mixed']),
        mood: random.pick(['calm', 'lively', 'tense']),
        themes: [random.pick(['wellbeing', 'school', 'leisure', 'alcohol'])],
        actions: [random.pick(['talk', 'group-talk', 'activity'])],
        ...{ met: [], followUp: '', note: '' },
      },
    }
  }
}

export const visitColumns = [
  ...['municipality_id', 'id', 'account_id', 'recorded_by', 'version_id', 'kind', 'occasion', 'outcome', 'place_id'],
  ...['district_id', 'happened_at', 'happened_on', 'minutes', 'head_band', 'age_band', 'mood', 'themes', 'actions'],
  'received_at',
]

export function visitOf({ municipality }: BenchmarkPlace, { entry, account, district }: GeneratedVisit): Cell[] {
  const at = new Date(entry.at)
  return [
    ...[municipality, entry.id, account, account, entry.version, entry.kind, entry.occasion, entry.outcome],
    ...[entry.place, district, at, copenhagenDate(at), entry.minutes, entry.headBand, entry.ageBand, entry.mood],
    ...[`{${entry.themes.join(',')}}`, `{${entry.actions.join(',')}}`, at],
  ]
}

export const versionColumns = [
  'municipality_id',
  'id',
  'visit_id',
  'content',
  'written_by',
  'written_at',
  'received_at',
]

export function versionOf({ municipality }: BenchmarkPlace, { entry, account }: GeneratedVisit): Cell[] {
  const at = new Date(entry.at)
  const content = JSON.stringify({ ...entry, happenedAt: at.toISOString() })
  return [municipality, entry.version, entry.id, content, account, at, at]
}
