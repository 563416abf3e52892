import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type HeadBand, headBands, type Theme, themes } from '../street-log.wire.ts'

type Period = { readonly from: PlainDate; readonly until: PlainDate }

/** Presence of one month, district or person. `minutes` are those of all who were there together. */
export type Presence = {
  readonly key: string | null
  readonly name: string | null
  readonly visits: number
  readonly minutes: number
  readonly places: number
  readonly bands: Readonly<Partial<Record<HeadBand, number>>>
}

/** Visits that were held, from the first day to the last, both in it. Read by `visits_by_day`. */
function held(tx: Tx, { from, until }: Period) {
  return tx.db
    .selectFrom('outreach.visits as v')
    .leftJoin('places.places as p', (join) =>
      join.onRef('p.municipality_id', '=', 'v.municipality_id').onRef('p.id', '=', 'v.place_id'),
    )
    .leftJoin('places.districts as d', (join) =>
      join
        .onRef('d.municipality_id', '=', 'v.municipality_id')
        .on((eb) => eb('d.id', '=', eb.fn.coalesce('v.district_id', 'p.district_id'))),
    )
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'v.municipality_id').onRef('a.id', '=', 'v.account_id'),
    )
    .where('v.municipality_id', '=', tx.actor.municipality)
    .where('v.outcome', '=', 'held')
    .where('v.happened_on', '>=', from)
    .where('v.happened_on', '<=', until)
}

const groupings = {
  whole: { key: sql<string | null>`null::text`, name: sql<string | null>`null::text` },
  month: { key: sql<string | null>`to_char(v.happened_on, 'YYYY-MM')`, name: sql<string | null>`null::text` },
  district: { key: sql<string | null>`d.id::text`, name: sql<string | null>`d.name` },
  person: { key: sql<string | null>`a.id::text`, name: sql<string | null>`a.display_name` },
} as const

/** Presence of a period as a whole, or by month, district or person. */
export async function presenceBy(tx: Tx, by: keyof typeof groupings, period: Period): Promise<readonly Presence[]> {
  const { key, name } = groupings[by]
  const rows = await held(tx, period)
    .select([key.as('key'), name.as('name')])
    .select(({ fn }) => fn.countAll<string>().as('visits'))
    .select(sql<string>`coalesce(sum(v.minutes * v.staff_count), 0)`.as('minutes'))
    .select(sql<string>`count(distinct v.place_id)`.as('places'))
    .select(
      headBands.map((band, index) => sql<string>`count(*) filter (where v.head_band = ${band})`.as(`band${index}`)),
    )
    .groupBy([sql`1`, sql`2`])
    .orderBy(sql`2`)
    .orderBy(sql`1`)
    .execute()
  return rows.map((row) => ({
    key: row.key,
    name: row.name,
    visits: Number(row.visits),
    minutes: Number(row.minutes),
    places: Number(row.places),
    bands: Object.fromEntries(
      headBands.map((band, index) => [
        band,
        Number(Object.entries(row).find(([column]) => column === `band${index}`)?.[1] ?? 0),
      ]),
    ),
  }))
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
