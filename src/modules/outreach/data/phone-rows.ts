import { accountOf } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** The last day to visit each place in time, as last reckoned. */
export async function dueDays(tx: Tx): Promise<ReadonlyMap<string, PlainDate | null>> {
  const rows = await tx.db
    .selectFrom('outreach.due_places')
    .select(['place_id', 'due_on'])
    .where('municipality_id', '=', tx.actor.municipality)
    .execute()
  return new Map(rows.map((row) => [row.place_id, row.due_on as PlainDate | null]))
}

/** What one has in the plan today and has neither done nor cancelled, in order. */
export async function stopsToday(tx: Tx) {
  return tx.db
    .selectFrom('outreach.planned_visits as v')
    .select(['v.id', 'v.place_id', 'v.from_time', 'v.minutes', 'v.note'])
    .where('v.municipality_id', '=', tx.actor.municipality)
    .where('v.account_id', '=', accountOf(tx.actor))
    .where('v.planned_on', '=', tx.today)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outreach.planned_endings as e')
            .select('e.planned_id')
            .whereRef('e.municipality_id', '=', 'v.municipality_id')
            .whereRef('e.planned_id', '=', 'v.id'),
        ),
      ),
    )
    .orderBy('v.from_time')
    .orderBy('v.id')
    .execute()
}
