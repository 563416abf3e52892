import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { EventStatus } from '../domain/event-lists.ts'
import type { EventRow } from './event-rows.ts'
import { writtenBy } from './written-by.ts'

export type WrittenEvent = Omit<EventRow, 'status'>

/** False when the submission key is known already. */
export async function insertEvent(tx: Tx, event: WrittenEvent, submissionKey: string): Promise<boolean> {
  const { firstDay, lastDay, copiedFrom, id, template, name, aim } = event
  const added = await tx.db
    .insertInto('events.events')
    .values({
      ...{ id, template, name, aim },
      municipality_id: tx.actor.municipality,
      first_day: firstDay,
      last_day: lastDay,
      copied_from: copiedFrom,
      submission_key: submissionKey,
      made_by: writtenBy(tx),
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'submission_key']).doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function eventBySubmission(tx: Tx, submissionKey: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('events.events')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', submissionKey)
    .executeTakeFirst()
  return row?.id ?? null
}

type Turn = 'planned' | 'moved' | 'held' | 'evaluated' | 'cancelled' | 'taken-up'

export async function insertTurn(tx: Tx, eventId: string, kind: Turn, reason = ''): Promise<void> {
  const made = { id: newId(), event_id: eventId, kind, reason, made_by: writtenBy(tx) }
  await tx.db
    .insertInto('events.turns')
    .values({ municipality_id: tx.actor.municipality, ...made })
    .execute()
}

export async function updateEvent(
  tx: Tx,
  id: string,
  changes: { name?: string; first_day?: string; last_day?: string; aim?: string; status?: EventStatus },
): Promise<void> {
  await tx.db
    .updateTable('events.events')
    .set(changes)
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

/** Why it was called off, in the words of whoever did it; null when it never was. */
export async function newestReason(tx: Tx, eventId: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('events.turns')
    .select('reason')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .where('kind', '=', 'cancelled')
    .orderBy('made_at', 'desc')
    .executeTakeFirst()
  return row?.reason ?? null
}
