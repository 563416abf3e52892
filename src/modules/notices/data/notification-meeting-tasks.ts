import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type MeetingTask = {
  readonly id: string
  readonly what: string
  readonly dueOn: PlainDate
  readonly owner: { readonly id: string; readonly name: string }
  readonly doneAt: Date | null
}

/** What SSP itself promised at a meeting: open ones first, the nearest day first. */
export async function readMeetingTasks(tx: Tx, meeting: string): Promise<MeetingTask[]> {
  const rows = await tx.db
    .selectFrom('notices.meeting_tasks as t')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 't.municipality_id').onRef('a.id', '=', 't.owner_id'),
    )
    .select(['t.id', 't.what', 't.due_on', 't.owner_id', 't.done_at', 'a.display_name'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('t.meeting_id', '=', meeting)
    .orderBy((task) => task('t.done_at', 'is not', null))
    .orderBy('t.due_on')
    .orderBy('t.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    what: row.what,
    dueOn: row.due_on as PlainDate,
    owner: { id: row.owner_id, name: row.display_name },
    doneAt: row.done_at,
  }))
}

export async function insertMeetingTask(
  tx: Tx,
  task: {
    readonly id: string
    readonly meetingId: string
    readonly what: string
    readonly dueOn: PlainDate
    readonly ownerId: string
    readonly setBy: string
  },
): Promise<void> {
  await tx.db
    .insertInto('notices.meeting_tasks')
    .values({
      municipality_id: tx.actor.municipality,
      id: task.id,
      meeting_id: task.meetingId,
      what: task.what,
      due_on: task.dueOn,
      owner_id: task.ownerId,
      set_by: task.setBy,
    })
    .execute()
}

/** False when it was done already. */
export async function markTaskDone(tx: Tx, meeting: string, task: string, by: string): Promise<boolean> {
  const updated = await tx.db
    .updateTable('notices.meeting_tasks')
    .set({ done_at: tx.now, done_by: by })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('meeting_id', '=', meeting)
    .where('id', '=', task)
    .where('done_at', 'is', null)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}
