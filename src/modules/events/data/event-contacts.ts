import type { Tx } from '../../../platform/db/transaction.ts'
import { type ContactPart, contactParts } from '../domain/event-lists.ts'

export type EventContact = {
  readonly id: string
  readonly part: ContactPart
  readonly name: string
  readonly phone: string
}

export async function eventContacts(tx: Tx, eventId: string): Promise<readonly EventContact[]> {
  const rows = await tx.db
    .selectFrom('events.contacts')
    .select(['id', 'part', 'name', 'phone'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, part: contactParts.find((part) => part === row.part) ?? 'other' }))
}

export async function insertEventContact(
  tx: Tx,
  eventId: string,
  contact: EventContact,
  position: number,
): Promise<void> {
  await tx.db
    .insertInto('events.contacts')
    .values({ municipality_id: tx.actor.municipality, event_id: eventId, position, ...contact })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

export async function deleteEventContact(tx: Tx, eventId: string, id: string): Promise<boolean> {
  const gone = await tx.db
    .deleteFrom('events.contacts')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .where('id', '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
