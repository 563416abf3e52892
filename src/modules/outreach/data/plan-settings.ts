import { accountOf } from '../../../kernel/actor.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** What the plan reckons with. */
export type PlanSettings = {
  /** The place rounds begin and end at; null: from the first stop to the last. */
  readonly base: string | null
  readonly kilometresPerHour: number
  /** How much longer the road is than the straight line. */
  readonly detour: number
  readonly visitMinutes: number
  /** The share of the interval after which a place is amber. */
  readonly amberShare: number
}

/** Our own, to be confirmed by the municipality. */
export const usualPlanSettings: PlanSettings = {
  ...{ base: null, kilometresPerHour: 50, detour: 1.3, visitMinutes: 60, amberShare: 0.75 },
}

/** The municipality's own; null where nobody has set any, and the usual ones are reckoned with. */
export async function planSettingsNow(tx: Tx): Promise<PlanSettings | null> {
  const row = await tx.db
    .selectFrom('outreach.settings')
    .select(['base_place_id', 'kilometres_per_hour', 'detour', 'visit_minutes', 'amber_share'])
    .where('municipality_id', '=', tx.actor.municipality)
    .executeTakeFirst()
  if (!row) return null
  return {
    base: row.base_place_id,
    kilometresPerHour: row.kilometres_per_hour,
    detour: Number(row.detour),
    visitMinutes: row.visit_minutes,
    amberShare: Number(row.amber_share),
  }
}

export async function storePlanSettings(tx: Tx, settings: PlanSettings): Promise<void> {
  const written = {
    base_place_id: settings.base,
    kilometres_per_hour: settings.kilometresPerHour,
    detour: settings.detour,
    visit_minutes: settings.visitMinutes,
    amber_share: settings.amberShare,
    set_by: accountOf(tx.actor) ?? '',
  }
  await tx.db
    .insertInto('outreach.settings')
    .values({ municipality_id: tx.actor.municipality, ...written })
    .onConflict((conflict) => conflict.column('municipality_id').doUpdateSet({ ...written, set_at: tx.now }))
    .execute()
}
