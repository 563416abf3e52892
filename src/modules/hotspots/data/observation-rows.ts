import { sql } from 'kysely'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { headsOf, type ObservationSource, observationSources, type Sighting, themesOf } from '../domain/observation.ts'
import type { ObservationView } from '../domain/observation-views.ts'
import type { SeenHeads, SeenTheme } from '../seen.wire.ts'

export type Observation = {
  readonly id: string
  readonly place: { readonly id: string; readonly name: string } | null
  readonly whereWords: string
  readonly seenAt: Date
  readonly heads: SeenHeads
  readonly themes: readonly SeenTheme[]
  readonly note: string
  readonly source: ObservationSource
  readonly observer: { readonly id: string; readonly name: string } | null
  /** Why it does not count, or null where it does. The unit alone sees it. */
  readonly setAside: string | null
}

type Wanted = {
  readonly view?: ObservationView
  readonly place?: string
  readonly id?: string
  readonly offset?: number
  readonly limit?: number
}

function wantedRows(tx: Tx, { view = 'all', place, id }: Wanted) {
  let query = tx.db
    .selectFrom('hotspots.observations as o')
    .leftJoin('hotspots.set_aside as s', (join) =>
      join.onRef('s.municipality_id', '=', 'o.municipality_id').onRef('s.observation_id', '=', 'o.id'),
    )
    .leftJoin('places.places as p', (join) =>
      join.onRef('p.municipality_id', '=', 'o.municipality_id').onRef('p.id', '=', 'o.place_id'),
    )
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'o.municipality_id').onRef('a.id', '=', 'o.observer_id'),
    )
    .where('o.municipality_id', '=', tx.actor.municipality)
  if (place) query = query.where('o.place_id', '=', place)
  if (id) query = query.where('o.id', '=', id)
  if (view === 'without-place') query = query.where('o.place_id', 'is', null).where('s.observation_id', 'is', null)
  if (view === 'set-aside') query = query.where('s.observation_id', 'is not', null)
  return query
}

/** What the actor may see of what was seen: the unit all of it, others what they told themselves. Newest first. */
export async function observationRows(tx: Tx, wanted: Wanted = {}): Promise<readonly Observation[]> {
  const rows = await wantedRows(tx, wanted)
    .select(['o.id', 'o.place_id', 'p.name as place_name', 'o.where_words', 'o.seen_at', 'o.head_band', 'o.themes'])
    .select(['o.note', 'o.source', 'o.observer_id', 'a.display_name', 's.reason'])
    .orderBy('o.seen_at', 'desc')
    .orderBy('o.id')
    .limit(wanted.limit ?? 1000)
    .offset(wanted.offset ?? 0)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    place: row.place_id ? { id: row.place_id, name: row.place_name ?? '' } : null,
    whereWords: row.where_words,
    seenAt: row.seen_at,
    heads: headsOf(row.head_band),
    themes: themesOf(row.themes),
    note: row.note,
    source: observationSources.find((source) => source === row.source) ?? 'public',
    observer: row.observer_id ? { id: row.observer_id, name: row.display_name ?? '' } : null,
    setAside: row.reason,
  }))
}

export async function countObservations(tx: Tx, wanted: Wanted = {}): Promise<number> {
  const { count } = await wantedRows(tx, wanted)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What the rules need of the observations at places since an instant. */
export async function sightingsSince(tx: Tx, since: Date): Promise<readonly Sighting[]> {
  const rows = await wantedRows(tx, {})
    .select(['o.place_id', 'o.seen_at', 'o.observer_id', 's.reason'])
    .where('o.place_id', 'is not', null)
    .where('o.seen_at', '>=', since)
    .execute()
  return rows.flatMap((row) =>
    row.place_id === null
      ? []
      : [
          {
            place: row.place_id,
            day: copenhagenDate(row.seen_at),
            observer: row.observer_id,
            setAside: row.reason !== null,
          },
        ],
  )
}

/** The day each place's observations were last seen, for those that count. */
export async function lastSeenByPlace(tx: Tx): Promise<ReadonlyMap<string, Date>> {
  const rows = await wantedRows(tx, {})
    .select(['o.place_id', sql<Date>`max(o.seen_at)`.as('last')])
    .where('o.place_id', 'is not', null)
    .where('s.observation_id', 'is', null)
    .groupBy('o.place_id')
    .execute()
  return new Map(rows.flatMap(({ place_id, last }) => (place_id ? [[place_id, last] as const] : [])))
}

/** Until when the signals of places were let lie. */
export async function dismissedUntil(tx: Tx): Promise<ReadonlyMap<string, PlainDate>> {
  const rows = await tx.db
    .selectFrom('hotspots.dismissals')
    .select(['place_id', sql<string>`max(until)::text`.as('until')])
    .where('municipality_id', '=', tx.actor.municipality)
    .groupBy('place_id')
    .execute()
  return new Map(rows.map(({ place_id, until }) => [place_id, plainDate(until)]))
}
