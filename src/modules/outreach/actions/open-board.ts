import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type Place, placeKinds } from '../../places/index.ts'
import { placeStandings } from '../data/cadence-standings.ts'
import { type KeeperRow, keeperRows } from '../data/keeper-rows.ts'
import { type CadenceStanding, cadenceStates } from '../domain/visit-cadence.ts'

/** A place on the days-since board. `share` is the part of the interval used; null when visited as needed. */
export type BoardRow = CadenceStanding & {
  readonly place: Place
  readonly lastOn: PlainDate | null
  readonly keeper: { readonly id: string; readonly name: string } | null
}

/** Who has a place today: the last row that holds. */
export function keeperOn(rows: readonly KeeperRow[], day: PlainDate): KeeperRow | null {
  return rows.findLast(({ since, until }) => since <= day && (until === null || day < until)) ?? null
}

function order(a: BoardRow, b: BoardRow): number {
  const states = cadenceStates.indexOf(a.state) - cadenceStates.indexOf(b.state)
  return states || (b.share ?? 0) - (a.share ?? 0) || b.age - a.age
}

/**
 * The open places by how much of their interval is used, broken ones first. Narrowed by kind, and by keeper: an
 * account, `mine`, or `none` for the places nobody has.
 */
export const openBoard = action({
  name: 'outreach.open-board',
  allow: 'outreach:read',
  input: z.strictObject({
    kind: z.enum(placeKinds).optional(),
    keeper: z.union([z.uuid(), z.enum(['mine', 'none'])]).optional(),
  }),
  async run(tx, { kind, keeper }) {
    const standings = await placeStandings(tx, 'all')
    const keepers = Map.groupBy(
      await keeperRows(
        tx,
        standings.map(({ place }) => place.id),
      ),
      ({ place }) => place,
    )
    const all = standings.map(({ place, lastOn, standing }): BoardRow => {
      const has = keeperOn(keepers.get(place.id) ?? [], tx.today)
      return { ...standing, place, lastOn, keeper: has && { id: has.account, name: has.name } }
    })
    const wanted = keeper === 'mine' && tx.actor.kind === 'staff' ? tx.actor.account : keeper
    const rows = all
      .filter(({ place }) => !kind || place.kind === kind)
      .filter((row) => !wanted || (wanted === 'none' ? row.keeper === null : row.keeper?.id === wanted))
      .toSorted(order)
    const names = new Map(all.flatMap((row) => (row.keeper ? [[row.keeper.id, row.keeper.name] as const] : [])))
    const kinds = new Set(all.map(({ place }) => place.kind))
    return done({
      rows,
      all: all.length,
      kinds,
      keepers: [...names].map(([id, name]) => ({ id, name })),
      today: tx.today,
    })
  },
})
