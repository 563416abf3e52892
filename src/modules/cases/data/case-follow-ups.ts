import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { FollowUpOutcome } from '../domain/case-kinds.ts'

export type FollowUpRow = {
  readonly id: string
  readonly what: string
  readonly dueOn: PlainDate
  readonly ownerId: string
  readonly ownerName: string
}

export async function insertFollowUp(
  tx: Tx,
  followUp: {
    id: string
    caseId: string
    openToUnit: string | null
    what: string
    dueOn: PlainDate
    owner: string
    setBy: string
  },
): Promise<void> {
  await tx.db
    .insertInto('cases.follow_ups')
    .values({
      municipality_id: tx.actor.municipality,
      id: followUp.id,
      case_id: followUp.caseId,
      open_to_unit: followUp.openToUnit,
      what: followUp.what,
      due_on: followUp.dueOn,
      owner_id: followUp.owner,
      set_by: followUp.setBy,
      set_at: tx.now,
    })
    .execute()
}

/** What is promised and not done in a case, the nearest day first. */
export async function openFollowUps(tx: Tx, caseId: string): Promise<FollowUpRow[]> {
  const rows = await tx.db
    .selectFrom('cases.follow_ups as f')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'f.municipality_id').onRef('a.id', '=', 'f.owner_id'),
    )
    .select(['f.id', 'f.what', 'f.due_on', 'f.owner_id', 'a.display_name'])
    .where('f.municipality_id', '=', tx.actor.municipality)
    .where('f.case_id', '=', caseId)
    .where('f.ended_at', 'is', null)
    .orderBy('f.due_on')
    .orderBy('f.set_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    what: row.what,
    dueOn: row.due_on as PlainDate,
    ownerId: row.owner_id,
    ownerName: row.display_name,
  }))
}

export type EndedFollowUp = {
  readonly outcome: FollowUpOutcome
  readonly byName: string
  readonly at: Date
}

/** How a follow-up ended: null while it has not, undefined when the case has no such one. */
export async function endingOfFollowUp(tx: Tx, caseId: string, id: string): Promise<EndedFollowUp | null | undefined> {
  const row = await tx.db
    .selectFrom('cases.follow_ups as f')
    .leftJoin('cases.follow_up_outcomes as o', (join) =>
      join.onRef('o.municipality_id', '=', 'f.municipality_id').onRef('o.follow_up_id', '=', 'f.id'),
    )
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'o.municipality_id').onRef('a.id', '=', 'o.recorded_by'),
    )
    .select(['f.id', 'o.outcome', 'o.recorded_at', 'a.display_name'])
    .where('f.municipality_id', '=', tx.actor.municipality)
    .where('f.case_id', '=', caseId)
    .where('f.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  if (row.outcome === null || row.recorded_at === null) return null
  return { outcome: row.outcome as FollowUpOutcome, byName: row.display_name ?? '', at: row.recorded_at }
}

export async function insertFollowUpOutcome(
  tx: Tx,
  ending: { followUpId: string; outcome: FollowUpOutcome; remark: string; recordedBy: string },
): Promise<void> {
  await tx.db
    .insertInto('cases.follow_up_outcomes')
    .values({
      municipality_id: tx.actor.municipality,
      follow_up_id: ending.followUpId,
      outcome: ending.outcome,
      remark: ending.remark,
      recorded_by: ending.recordedBy,
      recorded_at: tx.now,
    })
    .execute()
  await tx.db
    .updateTable('cases.follow_ups')
    .set({ ended_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', ending.followUpId)
    .execute()
}
