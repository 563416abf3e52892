import { sql } from 'kysely'
import { accountOf } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { PlanReason } from '../domain/plan-reason.ts'
import { timeOf } from '../domain/working-week.ts'

export type PlannedContent = {
  readonly account: string
  readonly on: PlainDate
  /** Minutes after midnight; null: some time that day. */
  readonly from: number | null
  readonly minutes: number
  readonly note: string
}

export type NewPlannedVisit = PlannedContent & {
  readonly id: string
  readonly place: string
  readonly hotspot: string | null
  readonly why: PlanReason | null
  readonly submissionKey: string
}

/** One accepts suggestions at a time, so that two colleagues do not plan the same visit from the same suggestion. */
export async function waitForPlanning(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`plan of ${tx.actor.municipality}`}, 0))`.execute(tx.db)
}

/** Answers false where the same form has planned it before. */
export async function insertPlanned(tx: Tx, visit: NewPlannedVisit): Promise<boolean> {
  const row = await tx.db
    .insertInto('outreach.planned_visits')
    .values({
      ...{ municipality_id: tx.actor.municipality, id: visit.id, place_id: visit.place, hotspot_id: visit.hotspot },
      ...columnsOf(visit),
      source: visit.why ? 'suggested' : 'hand',
      why: visit.why && JSON.stringify(visit.why),
      ...{ submission_key: visit.submissionKey, made_by: accountOf(tx.actor) ?? '' },
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function updatePlanned(tx: Tx, id: string, content: PlannedContent): Promise<void> {
  await tx.db
    .updateTable('outreach.planned_visits')
    .set(columnsOf(content))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

function columnsOf({ account, on, from, minutes, note }: PlannedContent) {
  return { account_id: account, planned_on: on, from_time: from === null ? null : timeOf(from), minutes, note }
}

/** Holds a planned visit until the transaction is over, so that two who change it come one after the other. */
export async function lockPlanned(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('outreach.planned_visits')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** Answers false where it has ended already. */
export async function insertCancelling(tx: Tx, id: string, reason: string): Promise<boolean> {
  const row = await tx.db
    .insertInto('outreach.planned_endings')
    .values({
      ...{ municipality_id: tx.actor.municipality, planned_id: id, kind: 'cancelled', reason },
      ended_by: accountOf(tx.actor) ?? '',
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'planned_id']).doNothing())
    .returning('planned_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a cancelling back; one that an entry made stays. */
export async function deleteCancelling(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .deleteFrom('outreach.planned_endings')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('planned_id', '=', id)
    .where('kind', '=', 'cancelled')
    .where('visit_id', 'is', null)
    .returning('planned_id')
    .executeTakeFirst()
  return row !== undefined
}
