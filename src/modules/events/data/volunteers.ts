import { z } from 'zod'
import { addDays } from '../../../kernel/dates.ts'
import { openText, sealText } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { writtenBy } from './written-by.ts'

/** A grown-up who helps. `details` null once erased. */
export type Volunteer = {
  readonly id: string
  readonly details: { readonly name: string; readonly phone: string } | null
}

const Details = z.object({ name: z.string(), phone: z.string() })

function detailsPlace(tx: Tx, id: string) {
  return { municipality: tx.actor.municipality, table: 'events.volunteers', column: 'sealed', row: id }
}

export async function volunteersOf(tx: Tx, eventId: string): Promise<readonly Volunteer[]> {
  const rows = await tx.db
    .selectFrom('events.volunteers')
    .select(['id', 'sealed'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, sealed }) => ({
    id,
    details: sealed ? Details.parse(JSON.parse(openText(detailsPlace(tx, id), sealed))) : null,
  }))
}

type Given = { readonly name: string; readonly phone: string }

export async function insertVolunteer(tx: Tx, eventId: string, id: string, details: Given): Promise<void> {
  await tx.db
    .insertInto('events.volunteers')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      event_id: eventId,
      sealed: sealText(detailsPlace(tx, id), JSON.stringify(details)),
      organisation_id: null,
      added_by: writtenBy(tx),
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Forgets name and phone; the row and its shifts stay, to be counted. */
export async function eraseVolunteer(tx: Tx, eventId: string, id: string): Promise<boolean> {
  const erased = await tx.db
    .updateTable('events.volunteers')
    .set({ sealed: null, erased_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  return erased.numUpdatedRows > 0n
}

/** Erases those whose event ended more than `days` ago; answers how many. */
export async function eraseVolunteersAfter(tx: Tx, days: number): Promise<number> {
  const erased = await tx.db
    .updateTable('events.volunteers')
    .set({ sealed: null, erased_at: tx.now })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('erased_at', 'is', null)
    .where('event_id', 'in', (events) =>
      events
        .selectFrom('events.events')
        .select('id')
        .where('municipality_id', '=', tx.actor.municipality)
        .where('last_day', '<=', addDays(tx.today, -days)),
    )
    .executeTakeFirst()
  return Number(erased.numUpdatedRows)
}
