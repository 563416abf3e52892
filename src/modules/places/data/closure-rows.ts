import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Closure } from '../domain/place.ts'

/** Closures that touch the days from `from` to `to`, of one place or of all, by their first day. */
export async function closureRows(
  tx: Tx,
  { place, from, to }: { place?: string; from: PlainDate; to: PlainDate },
): Promise<readonly Closure[]> {
  let query = tx.db
    .selectFrom('places.closures')
    .select(['id', 'place_id', 'name', 'first_day', 'last_day'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('last_day', '>=', from)
    .where('first_day', '<=', to)
    .orderBy('first_day')
    .orderBy('id')
  if (place) query = query.where('place_id', '=', place)
  const rows = await query.execute()
  return rows.map(({ id, place_id, name, first_day, last_day }) => ({
    ...{ id, name, place: place_id },
    firstDay: plainDate(first_day),
    lastDay: plainDate(last_day),
  }))
}

/** `id` makes one closure of a form that is sent twice. */
export async function insertClosure(tx: Tx, closure: Omit<Closure, 'id'>, id: string = newId()): Promise<string> {
  if (tx.actor.kind !== 'staff') throw new Error('A closure is made by somebody')
  await tx.db
    .insertInto('places.closures')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      place_id: closure.place,
      name: closure.name,
      first_day: closure.firstDay,
      last_day: closure.lastDay,
      made_by: tx.actor.account,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
  return id
}

/** Removes one and answers what it was, so that it can be put back; null when it is not there. */
export async function deleteClosure(tx: Tx, place: string, id: string): Promise<Closure | null> {
  const row = await tx.db
    .deleteFrom('places.closures')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('place_id', '=', place)
    .where('id', '=', id)
    .returning(['name', 'first_day', 'last_day'])
    .executeTakeFirst()
  return row
    ? { id, place, name: row.name, firstDay: plainDate(row.first_day), lastDay: plainDate(row.last_day) }
    : null
}
