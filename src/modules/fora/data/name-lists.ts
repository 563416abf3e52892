import type { PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type LeftOutReason, leftOutReasons } from '../domain/left-out-words.ts'
import type { NameLine } from '../domain/name-line.ts'
import { sealLine } from './name-seals.ts'

export const listSources = ['typed', 'file'] as const
export type ListSource = (typeof listSources)[number]

/** One list that was handed in for a meeting, in numbers. */
export type NameListRow = {
  readonly id: string
  readonly linesRead: number
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>
  readonly purgeOn: PlainDate
  readonly handedInBy: { readonly account: string; readonly name: string }
  readonly handedInAt: Date
}

export type NewNameList = {
  readonly id: string
  readonly meetingId: string
  readonly unitId: string
  readonly source: ListSource
  readonly linesRead: number
  readonly leftOut: NameListRow['leftOut']
  readonly purgeOn: PlainDate
  readonly submissionKey: string
  readonly handedInBy: string
}

/** False when a list was made from the same form already. */
export async function insertNameList(tx: Tx, list: NewNameList): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.name_lists')
    .values({
      municipality_id: tx.actor.municipality,
      id: list.id,
      meeting_id: list.meetingId,
      unit_id: list.unitId,
      source: list.source,
      lines_read: list.linesRead,
      left_out: JSON.stringify(list.leftOut),
      purge_on: list.purgeOn,
      submission_key: list.submissionKey,
      handed_in_by: list.handedInBy,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The lines of a list that was made in this transaction, each sealed for its own row. */
export async function insertNameRows(tx: Tx, listId: string, lines: readonly NameLine[]): Promise<void> {
  const municipality_id = tx.actor.municipality
  const rows = lines.map((line, index) => {
    const id = newId()
    return { municipality_id, id, list_id: listId, position: index + 1, sealed: sealLine(tx, id, line) }
  })
  if (rows.length > 0) await tx.db.insertInto('fora.name_rows').values(rows).execute()
}

/** The list made from a form, if the actor may see it. */
export async function findListBySubmission(
  tx: Tx,
  key: string,
): Promise<{ id: string; meetingId: string } | undefined> {
  const row = await tx.db
    .selectFrom('fora.name_lists')
    .select(['id', 'meeting_id'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', key)
    .executeTakeFirst()
  return row && { id: row.id, meetingId: row.meeting_id }
}

/** The lists of a meeting that the actor may see, the oldest first. */
export async function listsOfMeeting(tx: Tx, meetingId: string): Promise<NameListRow[]> {
  const rows = await tx.db
    .selectFrom('fora.name_lists as l')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'l.municipality_id').onRef('a.id', '=', 'l.handed_in_by'),
    )
    .select(['l.id', 'l.lines_read', 'l.left_out', 'l.purge_on', 'l.handed_in_by', 'l.handed_in_at', 'a.display_name'])
    .where('l.municipality_id', '=', tx.actor.municipality)
    .where('l.meeting_id', '=', meetingId)
    .orderBy('l.handed_in_at')
    .orderBy('l.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    linesRead: row.lines_read,
    leftOut: leftOutOf(row.left_out),
    purgeOn: row.purge_on as PlainDate,
    handedInBy: { account: row.handed_in_by, name: row.display_name },
    handedInAt: row.handed_in_at,
  }))
}

/** The lists of a moved meeting live until the new day. Called with the move, by the unit whose meeting it is. */
export async function movePurgeOfMeeting(tx: Tx, meetingId: string, purgeOn: PlainDate): Promise<void> {
  await tx.db
    .updateTable('fora.name_lists')
    .set({ purge_on: purgeOn })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('meeting_id', '=', meetingId)
    .execute()
}

function leftOutOf(stored: unknown): NameListRow['leftOut'] {
  const counts: Partial<Record<LeftOutReason, number>> = {}
  const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  for (const [key, count] of given) {
    const reason = leftOutReasons.find((each) => each === key)
    if (reason && typeof count === 'number') counts[reason] = count
  }
  return counts
}
