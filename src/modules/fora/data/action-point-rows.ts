import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ActionOutcome, actionOutcomes } from '../domain/action-point-kinds.ts'

export type ActionPointRow = {
  readonly id: string
  readonly itemId: string
  readonly what: string
  /** Null for somebody outside, who is only a name. */
  readonly ownerId: string | null
  readonly ownerName: string
  readonly dueOn: PlainDate
  /** Null while it is still to be done. */
  readonly outcome: ActionOutcome | null
  readonly outcomeAt: Date | null
}

export type NewActionPoint = {
  readonly id: string
  readonly itemId: string
  readonly what: string
  readonly ownerId: string | null
  readonly outsideOwner: string
  readonly dueOn: PlainDate
  readonly submissionKey: string
  readonly setBy: string
}

/** False when the same form was sent before. */
export async function insertActionPoint(tx: Tx, point: NewActionPoint): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.action_points')
    .values({
      municipality_id: tx.actor.municipality,
      id: point.id,
      item_id: point.itemId,
      what: point.what,
      owner_id: point.ownerId,
      outside_owner: point.outsideOwner,
      due_on: point.dueOn,
      submission_key: point.submissionKey,
      set_by: point.setBy,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** What was agreed under these items, the nearest day first. */
export async function actionPointsOf(tx: Tx, itemIds: readonly string[]): Promise<ActionPointRow[]> {
  if (itemIds.length === 0) return []
  const rows = await selectPoints(tx)
    .where('p.item_id', 'in', [...itemIds])
    .orderBy('p.due_on')
    .orderBy('p.id')
    .execute()
  return rows.map(pointOf)
}

/** One point, and the unit that answers for its item: null for whoever sees the task and not the item. */
export async function findActionPoint(
  tx: Tx,
  id: string,
): Promise<(ActionPointRow & { readonly unitId: string | null }) | undefined> {
  const row = await selectPoints(tx)
    .leftJoin('fora.agenda_items as i', (join) =>
      join.onRef('i.municipality_id', '=', 'p.municipality_id').onRef('i.id', '=', 'p.item_id'),
    )
    .select('i.unit_id')
    .where('p.id', '=', id)
    .executeTakeFirst()
  return row && { ...pointOf(row), unitId: row.unit_id }
}

/** False when somebody said how it went before. */
export async function insertOutcome(
  tx: Tx,
  ending: { actionPointId: string; outcome: ActionOutcome; recordedBy: string },
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.action_outcomes')
    .values({
      municipality_id: tx.actor.municipality,
      action_point_id: ending.actionPointId,
      outcome: ending.outcome,
      recorded_by: ending.recordedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export type OwnActionPoint = {
  readonly id: string
  readonly what: string
  readonly dueOn: PlainDate
  /** The meeting it comes from; null for somebody who sees the task and not the item. */
  readonly meetingId: string | null
  readonly seriesName: string | null
}

/** What one account owes from meetings, the nearest day first. */
export async function ownActionPoints(
  tx: Tx,
  account: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ points: OwnActionPoint[]; total: number }> {
  const open = () =>
    tx.db
      .selectFrom('fora.due_items as d')
      .where('d.municipality_id', '=', tx.actor.municipality)
      .where('d.account_id', '=', account)
  const counted = await open()
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirst()
  const rows = await open()
    .leftJoin('fora.agenda_items as i', (join) =>
      join.onRef('i.municipality_id', '=', 'd.municipality_id').onRef('i.id', '=', 'd.item_id'),
    )
    .leftJoin('fora.meetings as m', (join) =>
      join.onRef('m.municipality_id', '=', 'i.municipality_id').onRef('m.id', '=', 'i.meeting_id'),
    )
    .leftJoin('fora.series as s', (join) =>
      join.onRef('s.municipality_id', '=', 'm.municipality_id').onRef('s.id', '=', 'm.series_id'),
    )
    .select(['d.id', 'd.what', 'd.due_on', 'm.id as meeting', 's.name'])
    .orderBy('d.due_on')
    .orderBy('d.id')
    .limit(limit)
    .offset(offset)
    .execute()
  const points = rows.flatMap((row) =>
    row.id === null || row.what === null
      ? []
      : [{ id: row.id, what: row.what, dueOn: row.due_on as PlainDate, meetingId: row.meeting, seriesName: row.name }],
  )
  return { points, total: Number(counted?.count ?? 0) }
}

function selectPoints(tx: Tx) {
  return tx.db
    .selectFrom('fora.action_points as p')
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'p.municipality_id').onRef('a.id', '=', 'p.owner_id'),
    )
    .leftJoin('fora.action_outcomes as o', (join) =>
      join.onRef('o.municipality_id', '=', 'p.municipality_id').onRef('o.action_point_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.item_id', 'p.what', 'p.owner_id', 'p.outside_owner', 'p.due_on', 'a.display_name'])
    .select(['o.outcome', 'o.recorded_at'])
    .where('p.municipality_id', '=', tx.actor.municipality)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectPoints>['executeTakeFirst']>>>

function pointOf(row: Selected): ActionPointRow {
  return {
    id: row.id,
    itemId: row.item_id,
    what: row.what,
    ownerId: row.owner_id,
    ownerName: row.display_name ?? row.outside_owner,
    dueOn: row.due_on as PlainDate,
    outcome: actionOutcomes.find((outcome) => outcome === row.outcome) ?? null,
    outcomeAt: row.recorded_at,
  }
}
