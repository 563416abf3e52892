import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Whom one asks for at a place: somebody at work there, never a young person. */
export type PlaceContact = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly phone: string
  readonly email: string
}

/** Those who are contacts today, by name. */
export async function contactRows(tx: Tx, place: string): Promise<readonly PlaceContact[]> {
  return tx.db
    .selectFrom('places.contacts')
    .select(['id', 'name', 'title', 'phone', 'email'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('place_id', '=', place)
    .where(({ eb, or }) => or([eb('until', 'is', null), eb('until', '>', tx.today)]))
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** `id` makes one contact of a form that is sent twice. */
export async function insertContact(
  tx: Tx,
  place: string,
  { name, title, phone, email }: Omit<PlaceContact, 'id'>,
  id: string = newId(),
): Promise<string> {
  if (tx.actor.kind !== 'staff') throw new Error('A contact is added by somebody')
  await tx.db
    .insertInto('places.contacts')
    .values({
      ...{ name, title, phone, email, id },
      municipality_id: tx.actor.municipality,
      place_id: place,
      since: tx.today,
      added_by: tx.actor.account,
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
  return id
}

/** Ends a contact from today. False when they are none of that place, or no longer. */
export async function endContact(tx: Tx, place: string, id: string): Promise<boolean> {
  const ended = await tx.db
    .updateTable('places.contacts')
    .set({ until: tx.today })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('place_id', '=', place)
    .where('id', '=', id)
    .where('until', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}
