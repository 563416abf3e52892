import { sql } from 'kysely'
import { accountOf } from '../../../kernel/actor.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { PlanSpan } from '../domain/plan-question.ts'
import { minutesOf, timeOf, usualWeek, type WorkingWeek } from '../domain/working-week.ts'

/** Somebody of the SSP unit, with the week they can be sent out in. */
export type OutreachColleague = {
  readonly account: string
  readonly name: string
  readonly week: WorkingWeek
  /** False where nobody has said, and the usual week (or, for a leader, none) is reckoned with. */
  readonly isSet: boolean
}

/** The consultants and leaders whose accounts are open, by name. A leader is sent out only when hours are set. */
export async function outreachColleagues(tx: Tx): Promise<readonly OutreachColleague[]> {
  const rows = await tx.db
    .selectFrom('access.role_assignments as r')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'r.municipality_id').onRef('a.id', '=', 'r.account_id'),
    )
    .select(['a.id', 'a.display_name', sql<boolean>`bool_or(r.role = 'ssp-consultant')`.as('is_consultant')])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.role', 'in', ['ssp-consultant', 'ssp-leader'])
    .where('r.ended_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .groupBy(['a.id', 'a.display_name'])
    .orderBy(sql`a.display_name collate "da-x-icu"`)
    .orderBy('a.id')
    .execute()
  const weeks = await weeksByAccount(tx)
  return rows.map(({ id, display_name: name, is_consultant: isConsultant }) => {
    const own = weeks.get(id)
    return { account: id, name, week: own ?? (isConsultant ? usualWeek : new Map()), isSet: own !== undefined }
  })
}

async function weeksByAccount(tx: Tx): Promise<ReadonlyMap<string, WorkingWeek>> {
  const rows = await tx.db
    .selectFrom('outreach.working_hours')
    .select(['account_id', 'weekday', 'from_time', 'to_time'])
    .where('municipality_id', '=', tx.actor.municipality)
    .orderBy('weekday')
    .execute()
  const weeks = new Map<string, Map<number, PlanSpan>>()
  for (const row of rows) {
    const week = weeks.get(row.account_id) ?? new Map<number, PlanSpan>()
    weeks.set(row.account_id, week.set(row.weekday, { from: minutesOf(row.from_time), to: minutesOf(row.to_time) }))
  }
  return weeks
}

/** The whole week anew. */
export async function replaceWeek(tx: Tx, account: string, week: WorkingWeek): Promise<void> {
  await tx.db
    .deleteFrom('outreach.working_hours')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('account_id', '=', account)
    .execute()
  if (week.size === 0) return
  await tx.db
    .insertInto('outreach.working_hours')
    .values(
      [...week].map(([weekday, { from, to }]) => ({
        ...{ municipality_id: tx.actor.municipality, account_id: account, weekday },
        ...{ from_time: timeOf(from), to_time: timeOf(to), set_by: accountOf(tx.actor) ?? '' },
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'account_id', 'weekday']).doUpdateSet((set) => ({
        from_time: set.ref('excluded.from_time'),
        to_time: set.ref('excluded.to_time'),
        set_by: set.ref('excluded.set_by'),
        set_at: tx.now,
      })),
    )
    .execute()
}
