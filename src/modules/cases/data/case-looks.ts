import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { CasesChronology } from '../../../platform/db/tables.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** When somebody last marked a case as read, or null. */
export async function lastLook(tx: Tx, caseId: string, account: string): Promise<Date | null> {
  const row = await tx.db
    .selectFrom('cases.looks')
    .select('looked_at')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('case_id', '=', caseId)
    .where('account_id', '=', account)
    .executeTakeFirst()
  return row?.looked_at ?? null
}

/** Keeps that a case was read up to a moment. Never goes back. */
export async function keepLook(tx: Tx, caseId: string, account: string, at: Date): Promise<void> {
  await tx.db
    .insertInto('cases.looks')
    .values({ municipality_id: tx.actor.municipality, case_id: caseId, account_id: account, looked_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['municipality_id', 'case_id', 'account_id'])
        .doUpdateSet({ looked_at: sql<Date>`greatest(looks.looked_at, excluded.looked_at)` }),
    )
    .execute()
}

/** What others have done since a moment, and what has become late since. */
export type SinceLook = {
  readonly notes: number
  readonly followUpsSet: number
  readonly followUpsEnded: number
  readonly participants: number
  readonly turns: number
  readonly late: number
}

export async function countSince(
  tx: Tx,
  caseId: string,
  reader: { account: string; since: Date; sinceDay: PlainDate },
): Promise<SinceLook> {
  const { account, since, sinceDay } = reader
  const counted = (entries: readonly string[]) =>
    sql<number>`count(*) filter (where entry = any(${[...entries]}::text[]))`
  const row = await tx.db
    .selectFrom(sql<CasesChronology>`cases.chronology_of(${caseId})`.as('e'))
    .select([
      counted(['note']).as('notes'),
      counted(['follow-up-set']).as('followUpsSet'),
      counted(['follow-up-ended']).as('followUpsEnded'),
      counted(['participant-added', 'participant-ended', 'handed-over']).as('participants'),
      counted(['closed', 'reopened', 'tier-changed']).as('turns'),
      sql<number>`(select count(*) from cases.due_items d where d.municipality_id = ${tx.actor.municipality}
        and d.case_id = ${caseId} and d.due_on >= ${sinceDay} and d.due_on < ${tx.today})`.as('late'),
    ])
    .where('e.at', '>', since)
    .where('e.by_account', '!=', account)
    .executeTakeFirstOrThrow()
  return row
}
