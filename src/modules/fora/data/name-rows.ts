import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type NameChoice, nameChoices } from '../domain/name-choices.ts'
import type { NameLine } from '../domain/name-line.ts'
import { type KeptAgreement, openAgreement, openLine, sealAgreement } from './name-seals.ts'

/** What came of a name. Owner and day are null for one that was put away. */
export type NameDecisionRow = {
  readonly choice: NameChoice
  readonly owner: string | null
  readonly dueOn: PlainDate | null
  readonly inquiryId: string | null
  readonly noticeId: string | null
  readonly decidedBy: { readonly account: string; readonly name: string }
  readonly decidedAt: Date
}

/** One line of a meeting's lists without the name: for the overview on a wall. */
export type NameRowSummary = {
  readonly id: string
  /** Counted through all the lists of the meeting. */
  readonly number: number
  readonly decision: NameDecisionRow | null
}

/** The lines of a meeting in the order they were handed in, as far as the actor may see them. */
export async function rowsOfMeeting(tx: Tx, meetingId: string): Promise<NameRowSummary[]> {
  const rows = await tx.db
    .selectFrom('fora.name_rows as r')
    .innerJoin('fora.name_lists as l', (join) =>
      join.onRef('l.municipality_id', '=', 'r.municipality_id').onRef('l.id', '=', 'r.list_id'),
    )
    .leftJoin('fora.name_decisions as d', (join) =>
      join.onRef('d.municipality_id', '=', 'r.municipality_id').onRef('d.row_id', '=', 'r.id'),
    )
    .leftJoin('access.accounts as o', (join) =>
      join.onRef('o.municipality_id', '=', 'd.municipality_id').onRef('o.id', '=', 'd.owner_id'),
    )
    .leftJoin('access.accounts as b', (join) =>
      join.onRef('b.municipality_id', '=', 'd.municipality_id').onRef('b.id', '=', 'd.decided_by'),
    )
    .select(['r.id', 'd.decision', 'd.due_on', 'd.inquiry_id', 'd.notice_id', 'd.decided_by', 'd.decided_at'])
    .select(['o.display_name as owner', 'b.display_name as decider'])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('l.meeting_id', '=', meetingId)
    .orderBy('l.handed_in_at')
    .orderBy('l.id')
    .orderBy('r.position')
    .execute()
  return rows.map((row, index) => ({ id: row.id, number: index + 1, decision: decisionOf(row) }))
}

/** One line with the name, opened; null for one that is not there, not the actor's to see, or of another meeting. */
export async function findNameLine(tx: Tx, meetingId: string, id: string): Promise<OpenedLine | undefined> {
  const row = await tx.db
    .selectFrom('fora.name_rows as r')
    .innerJoin('fora.name_lists as l', (join) =>
      join.onRef('l.municipality_id', '=', 'r.municipality_id').onRef('l.id', '=', 'r.list_id'),
    )
    .innerJoin('access.accounts as g', (join) =>
      join.onRef('g.municipality_id', '=', 'l.municipality_id').onRef('g.id', '=', 'l.handed_in_by'),
    )
    .leftJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'g.municipality_id').onRef('o.id', '=', 'g.organisation_id'),
    )
    .select(['r.id', 'r.list_id', 'r.sealed', 'l.purge_on', 'g.display_name', 'o.name', 'o.kind'])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('l.meeting_id', '=', meetingId)
    .where('r.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      listId: row.list_id,
      line: openLine(tx, row.id, row.sealed),
      purgeOn: row.purge_on as PlainDate,
      giver: { name: row.display_name, organisation: row.name ?? '', isPolice: row.kind === 'police' },
    }
  )
}

export type OpenedLine = {
  readonly id: string
  readonly listId: string
  readonly line: NameLine
  readonly purgeOn: PlainDate
  readonly giver: { readonly name: string; readonly organisation: string; readonly isPolice: boolean }
}

export type NewNameDecision = {
  readonly rowId: string
  readonly choice: NameChoice
  readonly agreement: KeptAgreement | null
  readonly ownerId: string | null
  readonly dueOn: PlainDate | null
  readonly findingId: string | null
  readonly inquiryId: string | null
  readonly noticeId: string | null
  readonly actionPointId: string | null
  readonly decidedBy: string
}

/** False when somebody decided about the name first: a name is decided once. */
export async function insertNameDecision(tx: Tx, decision: NewNameDecision): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.name_decisions')
    .values({
      municipality_id: tx.actor.municipality,
      row_id: decision.rowId,
      decision: decision.choice,
      sealed: decision.agreement && sealAgreement(tx, decision.rowId, decision.agreement),
      owner_id: decision.ownerId,
      due_on: decision.dueOn,
      finding_id: decision.findingId,
      inquiry_id: decision.inquiryId,
      notice_id: decision.noticeId,
      action_point_id: decision.actionPointId,
      decided_by: decision.decidedBy,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'row_id']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** What was written with a kept name, opened; null for one that was put away or not decided. */
export async function findAgreement(tx: Tx, rowId: string): Promise<KeptAgreement | null> {
  const row = await tx.db
    .selectFrom('fora.name_decisions')
    .select('sealed')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('row_id', '=', rowId)
    .executeTakeFirst()
  return row?.sealed ? openAgreement(tx, rowId, row.sealed) : null
}

type Joined = {
  readonly decision: string | null
  readonly due_on: unknown
  readonly inquiry_id: string | null
  readonly notice_id: string | null
  readonly decided_by: string | null
  readonly decided_at: Date | null
  readonly owner: string | null
  readonly decider: string | null
}

function decisionOf(row: Joined): NameDecisionRow | null {
  if (row.decision === null || row.decided_at === null) return null
  return {
    choice: nameChoices.find((choice) => choice === row.decision) ?? 'drop',
    owner: row.owner,
    dueOn: row.due_on as PlainDate | null,
    inquiryId: row.inquiry_id,
    noticeId: row.notice_id,
    decidedBy: { account: row.decided_by ?? '', name: row.decider ?? '' },
    decidedAt: row.decided_at,
  }
}
