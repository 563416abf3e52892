import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ShiftSpan } from '../domain/shift-times.ts'
import { writtenBy } from './written-by.ts'

type NewPost = { id: string; eventId: string; name: string; place: string | null; position: number }

export async function insertPost(tx: Tx, { id, eventId, name, place, position }: NewPost): Promise<void> {
  await tx.db
    .insertInto('events.posts')
    .values({ municipality_id: tx.actor.municipality, id, event_id: eventId, name, place_id: place, position })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

export async function updatePost(tx: Tx, id: string, { name, place }: Pick<NewPost, 'name' | 'place'>): Promise<void> {
  await tx.db
    .updateTable('events.posts')
    .set({ name, place_id: place })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

type NewShift = ShiftSpan & { id: string; eventId: string; postId: string; needed: number }

export async function insertShift(tx: Tx, shift: NewShift): Promise<void> {
  await tx.db
    .insertInto('events.shifts')
    .values({
      municipality_id: tx.actor.municipality,
      id: shift.id,
      event_id: shift.eventId,
      post_id: shift.postId,
      starts_at: shift.startsAt,
      ends_at: shift.endsAt,
      needed: shift.needed,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

export async function moveShift(tx: Tx, id: string, { startsAt, endsAt }: ShiftSpan, needed?: number): Promise<void> {
  await tx.db
    .updateTable('events.shifts')
    .set({ starts_at: startsAt, ends_at: endsAt, ...(needed ? { needed } : {}) })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

/** With those who had it. */
export async function deleteShift(tx: Tx, id: string): Promise<void> {
  const { municipality } = tx.actor
  await tx.db
    .deleteFrom('events.shift_people')
    .where('municipality_id', '=', municipality)
    .where('shift_id', '=', id)
    .execute()
  await tx.db.deleteFrom('events.shifts').where('municipality_id', '=', municipality).where('id', '=', id).execute()
}

export async function deletePost(tx: Tx, id: string): Promise<void> {
  await tx.db
    .deleteFrom('events.posts')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

type Holder = { readonly account: string | null; readonly volunteer: string | null }

/** Twice is once. */
export async function insertShiftPerson(tx: Tx, eventId: string, shiftId: string, who: Holder): Promise<void> {
  await tx.db
    .insertInto('events.shift_people')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      event_id: eventId,
      shift_id: shiftId,
      account_id: who.account,
      volunteer_id: who.volunteer,
      added_by: writtenBy(tx),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteShiftPerson(tx: Tx, eventId: string, id: string): Promise<boolean> {
  const gone = await tx.db
    .deleteFrom('events.shift_people')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .where('id', '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
