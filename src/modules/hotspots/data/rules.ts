import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type HotspotRule, usualRule } from '../domain/signals.ts'

/** The newest rule somebody set, or ours. */
export async function currentRule(tx: Tx): Promise<HotspotRule & { readonly isOurs: boolean }> {
  const row = await tx.db
    .selectFrom('hotspots.rules')
    .select(['signal_count', 'signal_days', 'review_days', 'quiet_days'])
    .where('municipality_id', '=', tx.actor.municipality)
    .orderBy('set_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return { ...usualRule, isOurs: true }
  return {
    signalCount: row.signal_count,
    signalDays: row.signal_days,
    reviewDays: row.review_days,
    quietDays: row.quiet_days,
    isOurs: false,
  }
}

export async function insertRule(tx: Tx, rule: HotspotRule, by: string): Promise<void> {
  await tx.db
    .insertInto('hotspots.rules')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      signal_count: rule.signalCount,
      signal_days: rule.signalDays,
      review_days: rule.reviewDays,
      quiet_days: rule.quietDays,
      set_by: by,
    })
    .execute()
}
