import { sql } from 'kysely'
import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** The last day each place had a held visit, on or before a day: one look into the index per place. */
export async function lastVisits(
  tx: Tx,
  places: readonly string[],
  onOrBefore: PlainDate,
): Promise<Map<string, PlainDate>> {
  // The outcome is spelled out, not a parameter: only then is the index of held visits used.
  const { rows } = await sql<{ place_id: string; happened_on: string }>`
    select p.place_id, v.happened_on::text as happened_on
      from unnest(${[...places]}::uuid[]) as p (place_id)
      cross join lateral (
        select h.happened_on from outreach.visits h
         where h.municipality_id = ${tx.actor.municipality} and h.place_id = p.place_id and h.outcome = 'held'
           and h.happened_on <= ${onOrBefore}::date
         order by h.happened_on desc limit 1) v`.execute(tx.db)
  return new Map(rows.map((row) => [row.place_id, plainDate(row.happened_on)]))
}

/** The days with held visits of these places in a period, one for each visit, earliest first. */
export async function visitDays(
  tx: Tx,
  places: readonly string[],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<readonly { readonly place: string; readonly day: PlainDate; readonly account: string }[]> {
  const { rows } = await sql<{ place_id: string; day: string; account_id: string }>`
    select h.place_id, h.happened_on::text as day, h.account_id
      from outreach.visits h
     where h.municipality_id = ${tx.actor.municipality} and h.place_id = any(${[...places]}::uuid[]) and h.outcome = 'held'
       and h.happened_on between ${from}::date and ${to}::date
     order by h.happened_on`.execute(tx.db)
  return rows.map(({ place_id, day, account_id }) => ({ place: place_id, day: plainDate(day), account: account_id }))
}

export type PlaceVisit = {
  readonly id: string
  readonly day: PlainDate
  readonly by: string
  readonly occasion: string
  readonly outcome: string
}

/** The newest visits of a place, cancelled and retracted ones too. */
export async function latestVisits(tx: Tx, place: string, count: number): Promise<readonly PlaceVisit[]> {
  const rows = await tx.db
    .selectFrom('outreach.visits as v')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'v.municipality_id').onRef('a.id', '=', 'v.account_id'),
    )
    .select(['v.id', 'v.happened_on', 'v.occasion', 'v.outcome', 'a.display_name'])
    .where('v.municipality_id', '=', tx.actor.municipality)
    .where('v.place_id', '=', place)
    .orderBy('v.happened_on', 'desc')
    .orderBy('v.id', 'desc')
    .limit(count)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, by: row.display_name, occasion: row.occasion, outcome: row.outcome },
    day: plainDate(row.happened_on),
  }))
}

/** Who has held a visit where since a day, by place. */
export async function knownPlaces(tx: Tx, since: PlainDate): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ place_id: string; account_id: string }>`
    select distinct h.place_id, h.account_id from outreach.visits h
     where h.municipality_id = ${tx.actor.municipality} and h.outcome = 'held' and h.place_id is not null
       and h.happened_on >= ${since}::date`.execute(tx.db)
  const found = new Map<string, Set<string>>()
  for (const { place_id, account_id } of rows) {
    found.set(place_id, (found.get(place_id) ?? new Set()).add(account_id))
  }
  return found
}
