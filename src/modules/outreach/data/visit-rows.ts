import { accountOf } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { HeadBand, Mood, VisitKind, VisitOutcome } from '../street-log.wire.ts'

export type VisitFilter = {
  readonly mine: boolean
  readonly place?: string | undefined
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
}

/** A visit as the list shows it. */
export type VisitRow = {
  readonly id: string
  readonly version: string
  readonly kind: VisitKind
  readonly outcome: VisitOutcome
  readonly place: string | null
  readonly placeName: string | null
  readonly whereWords: string
  readonly happenedAt: Date
  readonly minutes: number
  readonly headBand: HeadBand
  readonly mood: Mood
  readonly by: string
}

/** Visits, newest first. */
export async function visitRows(
  tx: Tx,
  filter: VisitFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly VisitRow[]> {
  const rows = await filtered(tx, filter)
    .select(columns)
    .orderBy('v.happened_on', 'desc')
    .orderBy('v.happened_at', 'desc')
    .orderBy('v.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(visitOf)
}

/** How many there are, counted up to one more than `most`: years of visits are never all counted for one page. */
export async function countVisits(tx: Tx, filter: VisitFilter, most: number): Promise<number> {
  const found = filtered(tx, filter)
    .select('v.id')
    .limit(most + 1)
  const row = await tx.db
    .selectFrom(found.as('counted'))
    .select((count) => count.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

export async function findVisit(tx: Tx, id: string): Promise<VisitRow | null> {
  const row = await visits(tx).select(columns).where('v.id', '=', id).executeTakeFirst()
  return row ? visitOf(row) : null
}

const columns = [
  'v.id',
  'v.version_id',
  'v.kind',
  'v.outcome',
  'v.place_id',
  'p.name as place_name',
  'v.where_words',
  'v.happened_at',
  'v.minutes',
  'v.head_band',
  'v.mood',
  'a.display_name',
] as const

function visits(tx: Tx) {
  return tx.db
    .selectFrom('outreach.visits as v')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'v.municipality_id').onRef('a.id', '=', 'v.account_id'),
    )
    .leftJoin('places.places as p', (join) =>
      join.onRef('p.municipality_id', '=', 'v.municipality_id').onRef('p.id', '=', 'v.place_id'),
    )
    .where('v.municipality_id', '=', tx.actor.municipality)
}

function filtered(tx: Tx, { mine, place, from, to }: VisitFilter) {
  return visits(tx)
    .$if(mine, (found) => found.where('v.account_id', '=', accountOf(tx.actor)))
    .$if(place !== undefined, (found) => found.where('v.place_id', '=', place ?? null))
    .$if(from !== undefined, (found) => found.where('v.happened_on', '>=', from ?? ''))
    .$if(to !== undefined, (found) => found.where('v.happened_on', '<=', to ?? ''))
}

type Read = {
  id: string
  version_id: string
  kind: string
  outcome: string
  place_id: string | null
  place_name: string | null
  where_words: string
  happened_at: Date
  minutes: number
  head_band: string
  mood: string
  display_name: string
}

function visitOf(row: Read): VisitRow {
  return {
    id: row.id,
    version: row.version_id,
    kind: row.kind as VisitKind,
    outcome: row.outcome as VisitOutcome,
    place: row.place_id,
    placeName: row.place_name,
    whereWords: row.where_words,
    happenedAt: row.happened_at,
    minutes: row.minutes,
    headBand: row.head_band as HeadBand,
    mood: row.mood as Mood,
    by: row.display_name,
  }
}
