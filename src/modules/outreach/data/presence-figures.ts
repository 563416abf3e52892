import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Presence } from '../domain/presence-tables.ts'
import { headBands, type Theme, themes } from '../street-log.wire.ts'

type Period = { readonly from: PlainDate; readonly until: PlainDate }

/** Visits that were held, from the first day to the last, both in it. Read by `visits_by_day`. */
function held(tx: Tx, { from, until }: Period) {
  return tx.db
    .selectFrom('outreach.visits as v')
    .where('v.municipality_id', '=', tx.actor.municipality)
    .where('v.outcome', '=', 'held')
    .where('v.happened_on', '>=', from)
    .where('v.happened_on', '<=', until)
}

/** One row for each month, district, person and place that go together: few, however many the visits. */
function heldTogether(tx: Tx, period: Period) {
  return held(tx, period)
    .leftJoin('places.places as p', (join) =>
      join.onRef('p.municipality_id', '=', 'v.municipality_id').onRef('p.id', '=', 'v.place_id'),
    )
    .select(['v.account_id', 'v.place_id'])
    .select(sql<string | null>`coalesce(v.district_id, p.district_id)`.as('district_id'))
    .select(sql<string>`date_trunc('month', v.happened_on)::date`.as('month'))
    .select(({ fn }) => fn.countAll<string>().as('visits'))
    .select(sql<string>`sum(v.minutes * v.staff_count)`.as('minutes'))
    .select(
      headBands.map((band, index) => sql<string>`count(*) filter (where v.head_band = ${band})`.as(`band${index}`)),
    )
    .groupBy(['v.account_id', 'v.place_id', sql`3`, sql`4`])
}

const groupings = { 3: 'months', 5: 'districts', 6: 'people', 7: 'whole' } as const
type Grouping = (typeof groupings)[keyof typeof groupings]
export type Presences = Readonly<Record<Grouping, readonly Presence[]>>

/**
 * Presence of a period by month, by district, by person and as a whole (one row, of no visits where there were none),
 * in one reading of the visits.
 */
export async function presencesIn(tx: Tx, period: Period): Promise<Presences> {
  const rows = await tx.db
    .with('held', () => heldTogether(tx, period))
    .selectFrom('held as h')
    .leftJoin('places.districts as d', (join) =>
      join.on('d.municipality_id', '=', tx.actor.municipality).onRef('d.id', '=', 'h.district_id'),
    )
    .innerJoin('access.accounts as a', (join) =>
      join.on('a.municipality_id', '=', tx.actor.municipality).onRef('a.id', '=', 'h.account_id'),
    )
    .select(sql<number>`grouping(h.month, d.id, a.id)`.as('grouping'))
    .select(sql<string | null>`coalesce(to_char(h.month, 'YYYY-MM'), d.id::text, a.id::text)`.as('key'))
    .select(sql<string | null>`coalesce(d.name, a.display_name)`.as('name'))
    .select(sql<string>`coalesce(sum(h.visits), 0)`.as('visits'))
    .select(sql<string>`coalesce(sum(h.minutes), 0)`.as('minutes'))
    .select(sql<string>`count(distinct h.place_id)`.as('places'))
    .select(headBands.map((_, index) => sql<string>`coalesce(sum(${sql.ref(`h.band${index}`)}), 0)`.as(`band${index}`)))
    .groupBy(sql`grouping sets ((), (h.month), (d.id, d.name), (a.id, a.display_name))`)
    .orderBy(sql`3`)
    .orderBy(sql`2`)
    .execute()
  const of = (wanted: Grouping) =>
    rows
      .filter(({ grouping }) =>
        Object.entries(groupings).some(([bits, by]) => by === wanted && Number(bits) === grouping),
      )
      .map(presenceOf)
  return { months: of('months'), districts: of('districts'), people: of('people'), whole: of('whole') }
}

type Row = Readonly<Record<'visits' | 'minutes' | 'places', string>> & Readonly<Record<'key' | 'name', string | null>>

function presenceOf(row: Row): Presence {
  const counts = new Map<string, unknown>(Object.entries(row))
  return {
    key: row.key,
    name: row.name,
    visits: Number(row.visits),
    minutes: Number(row.minutes),
    places: Number(row.places),
    bands: Object.fromEntries(headBands.map((band, index) => [band, Number(counts.get(`band${index}`) ?? 0)])),
  }
}

/** In how many visits each theme came up, by month. */
export async function themesByMonth(
  tx: Tx,
  period: Period,
): Promise<readonly { readonly month: string; readonly theme: Theme; readonly count: number }[]> {
  const rows = await held(tx, period)
    .innerJoinLateral(sql<{ theme: string }>`unnest(v.themes)`.as<'t'>(sql`t(theme)`), (join) => join.onTrue())
    .select([sql<string>`to_char(v.happened_on, 'YYYY-MM')`.as('month'), 't.theme'])
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .groupBy([sql`1`, sql`2`])
    .orderBy(sql`1`)
    .execute()
  return rows.flatMap(({ month, theme, count }) => {
    const known = themes.find((name) => name === theme)
    return known ? [{ month, theme: known, count: Number(count) }] : []
  })
}
