import { accountOf } from '../../../kernel/actor.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Wording } from '../domain/street-entry.ts'

export async function isPlanned(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('outreach.planned_visits')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * The planned visit ends as the entry says; one taken back leaves it to be made after all. That it was made counts for
 * more than that somebody had cancelled it; a visit that came to nothing leaves the ending that stands.
 */
export async function endPlanned(tx: Tx, { id, planned, outcome }: Wording): Promise<void> {
  await tx.db
    .deleteFrom('outreach.planned_endings')
    .where('municipality_id', '=', tx.actor.municipality)
    .where((ending) =>
      ending.or([
        ending('visit_id', '=', id),
        ...(planned && outcome === 'held' ? [ending.and({ planned_id: planned, kind: 'cancelled' })] : []),
      ]),
    )
    .execute()
  if (!planned || outcome === 'retracted') return
  await tx.db
    .insertInto('outreach.planned_endings')
    .values({
      municipality_id: tx.actor.municipality,
      planned_id: planned,
      kind: outcome === 'held' ? 'done' : 'cancelled',
      visit_id: id,
      ended_by: accountOf(tx.actor) ?? '',
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'planned_id']).doNothing())
    .execute()
}

export async function isPromoted(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('outreach.promotions')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertPromotion(tx: Tx, id: string, visit: string, inquiry: string): Promise<void> {
  await tx.db
    .insertInto('outreach.promotions')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      visit_id: visit,
      inquiry_id: inquiry,
      promoted_by: accountOf(tx.actor) ?? '',
    })
    .execute()
}

/** The inquiries a visit became, oldest first. */
export async function promotionsOf(tx: Tx, visit: string) {
  return tx.db
    .selectFrom('outreach.promotions as p')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'p.municipality_id').onRef('a.id', '=', 'p.promoted_by'),
    )
    .select(['p.id', 'p.inquiry_id as inquiry', 'p.promoted_at as at', 'a.display_name as by'])
    .where('p.municipality_id', '=', tx.actor.municipality)
    .where('p.visit_id', '=', visit)
    .orderBy('p.promoted_at')
    .execute()
}
