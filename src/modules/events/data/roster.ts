import type { Tx } from '../../../platform/db/transaction.ts'

export type PostRow = {
  readonly id: string
  readonly name: string
  readonly place: string | null
  /** The name of the place in the register, where the post is at one. */
  readonly placeName: string | null
}

export type ShiftRow = {
  readonly id: string
  readonly postId: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly needed: number
}

/** Who has a shift; `accountName` null for a volunteer, whose name is sealed. */
export type ShiftPerson = {
  readonly id: string
  readonly shiftId: string
  readonly accountId: string | null
  readonly accountName: string | null
  readonly volunteerId: string | null
}

export async function postRows(tx: Tx, eventId: string): Promise<readonly PostRow[]> {
  const rows = await tx.db
    .selectFrom('events.posts as o')
    .leftJoin('places.places as p', (join) =>
      join.onRef('p.municipality_id', '=', 'o.municipality_id').onRef('p.id', '=', 'o.place_id'),
    )
    .select(['o.id', 'o.name', 'o.place_id', 'p.name as place_name'])
    .where('o.municipality_id', '=', tx.actor.municipality)
    .where('o.event_id', '=', eventId)
    .orderBy('o.position')
    .orderBy('o.id')
    .execute()
  return rows.map(({ id, name, place_id, place_name }) => ({ id, name, place: place_id, placeName: place_name }))
}

export async function shiftRows(tx: Tx, eventId: string): Promise<readonly ShiftRow[]> {
  const rows = await tx.db
    .selectFrom('events.shifts')
    .select(['id', 'post_id', 'starts_at', 'ends_at', 'needed'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    postId: row.post_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    needed: row.needed,
  }))
}

export async function shiftPeople(tx: Tx, eventId: string): Promise<readonly ShiftPerson[]> {
  const rows = await tx.db
    .selectFrom('events.shift_people as p')
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'p.municipality_id').onRef('a.id', '=', 'p.account_id'),
    )
    .select(['p.id', 'p.shift_id', 'p.account_id', 'p.volunteer_id', 'a.display_name'])
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where('p.event_id', '=', eventId)
    .orderBy('p.added_at')
    .orderBy('p.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    shiftId: row.shift_id,
    accountId: row.account_id,
    accountName: row.display_name,
    volunteerId: row.volunteer_id,
  }))
}
