import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { type Position, positionOf } from '../../../kernel/positions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type PlanReason, readPlanReason } from '../domain/plan-reason.ts'
import { minutesOf } from '../domain/working-week.ts'

/** How a planned visit ended. */
export type PlannedEnding = {
  readonly kind: 'done' | 'cancelled'
  readonly reason: string
  /** The entry that says so, where one does. */
  readonly visit: string | null
}

export type PlannedVisit = {
  readonly id: string
  readonly place: string
  readonly placeName: string
  readonly address: string
  readonly position: Position | null
  readonly hotspot: string | null
  readonly account: string
  readonly accountName: string
  readonly on: PlainDate
  /** Minutes after midnight; null: some time that day. */
  readonly from: number | null
  readonly minutes: number
  readonly note: string
  /** Why it was suggested; null for one planned by hand. */
  readonly why: PlanReason | null
  readonly isSuggested: boolean
  readonly ending: PlannedEnding | null
}

/** The visits planned for these days, by day and time, those without a time last. */
export async function plannedBetween(
  tx: Tx,
  { from, to, account }: { readonly from: PlainDate; readonly to: PlainDate; readonly account?: string },
): Promise<readonly PlannedVisit[]> {
  let query = planned(tx).where('v.planned_on', '>=', from).where('v.planned_on', '<=', to)
  if (account !== undefined) query = query.where('v.account_id', '=', account)
  const rows = await query.orderBy('v.planned_on').orderBy('v.from_time').orderBy('v.id').execute()
  return rows.map(plannedOf)
}

export async function plannedById(tx: Tx, id: string): Promise<PlannedVisit | null> {
  const row = await planned(tx).where('v.id', '=', id).executeTakeFirst()
  return row ? plannedOf(row) : null
}

/** The ones these forms made before, by the key of the form: sending twice plans once. */
export async function plannedByKeys(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('outreach.planned_visits')
    .select(['id', 'submission_key'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', 'in', [...keys])
    .execute()
  return new Map(rows.map((row) => [row.submission_key, row.id]))
}

function planned(tx: Tx) {
  return tx.db
    .selectFrom('outreach.planned_visits as v')
    .innerJoin('places.places as p', (join) =>
      join.onRef('p.municipality_id', '=', 'v.municipality_id').onRef('p.id', '=', 'v.place_id'),
    )
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'v.municipality_id').onRef('a.id', '=', 'v.account_id'),
    )
    .leftJoin('outreach.planned_endings as e', (join) =>
      join.onRef('e.municipality_id', '=', 'v.municipality_id').onRef('e.planned_id', '=', 'v.id'),
    )
    .select(['v.id', 'v.place_id', 'v.hotspot_id', 'v.account_id', 'v.planned_on', 'v.from_time', 'v.minutes'])
    .select(['v.source', 'v.why', 'v.note', 'p.name', 'p.address', 'p.latitude', 'p.longitude', 'a.display_name'])
    .select(['e.kind', 'e.reason', 'e.visit_id'])
    .where('v.municipality_id', '=', tx.actor.municipality)
}

function plannedOf(row: Awaited<ReturnType<ReturnType<typeof planned>['execute']>>[number]): PlannedVisit {
  return {
    ...{ id: row.id, place: row.place_id, placeName: row.name, address: row.address, hotspot: row.hotspot_id },
    position: positionOf(row.latitude, row.longitude),
    ...{ account: row.account_id, accountName: row.display_name, on: plainDate(row.planned_on) },
    from: row.from_time === null ? null : minutesOf(row.from_time),
    ...{ minutes: row.minutes, note: row.note, why: readPlanReason(row.why), isSuggested: row.source === 'suggested' },
    ending: row.kind === null ? null : endingOf(row.kind, row.reason, row.visit_id),
  }
}

function endingOf(kind: string, reason: string | null, visit: string | null): PlannedEnding {
  return { kind: kind === 'done' ? 'done' : 'cancelled', reason: reason ?? '', visit }
}
