import type { Tx } from '../../../platform/db/transaction.ts'

export type OwnShift = {
  readonly eventId: string
  readonly eventName: string
  readonly postName: string
  readonly startsAt: Date
  readonly endsAt: Date
}

/** The shifts of one account that touch a span of time, of events that are not cancelled. */
export async function ownShifts(tx: Tx, account: string, from: Date, to: Date): Promise<readonly OwnShift[]> {
  const rows = await tx.db
    .selectFrom('events.shift_people as p')
    .innerJoin('events.shifts as s', (join) =>
      join.onRef('s.municipality_id', '=', 'p.municipality_id').onRef('s.id', '=', 'p.shift_id'),
    )
    .innerJoin('events.posts as o', (join) =>
      join.onRef('o.municipality_id', '=', 's.municipality_id').onRef('o.id', '=', 's.post_id'),
    )
    .innerJoin('events.events as e', (join) =>
      join.onRef('e.municipality_id', '=', 's.municipality_id').onRef('e.id', '=', 's.event_id'),
    )
    .select(['e.id', 'e.name as event_name', 'o.name as post_name', 's.starts_at', 's.ends_at'])
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where('p.account_id', '=', account)
    .where('s.ends_at', '>', from)
    .where('s.starts_at', '<', to)
    .where('e.status', '<>', 'cancelled')
    .orderBy('s.starts_at')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    eventId: row.id,
    eventName: row.event_name,
    postName: row.post_name,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }))
}

/** The shifts of these accounts that touch a span of time, of events that are not cancelled. */
export async function shiftsOfAccounts(tx: Tx, accounts: readonly string[], from: Date, to: Date) {
  const rows = await tx.db
    .selectFrom('events.shift_people as p')
    .innerJoin('events.shifts as s', (join) =>
      join.onRef('s.municipality_id', '=', 'p.municipality_id').onRef('s.id', '=', 'p.shift_id'),
    )
    .innerJoin('events.events as e', (join) =>
      join.onRef('e.municipality_id', '=', 's.municipality_id').onRef('e.id', '=', 's.event_id'),
    )
    .select(['e.id as event', 's.id as shift', 'p.account_id', 's.starts_at', 's.ends_at'])
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where('p.account_id', 'in', [...accounts])
    .where('s.ends_at', '>', from)
    .where('s.starts_at', '<', to)
    .where('e.status', '<>', 'cancelled')
    .execute()
  return rows.map((row) => ({
    ...{ eventId: row.event, shiftId: row.shift, account: row.account_id ?? '' },
    ...{ startsAt: row.starts_at, endsAt: row.ends_at },
  }))
}
