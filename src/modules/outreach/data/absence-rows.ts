import { sql } from 'kysely'
import { accountOf } from '../../../kernel/actor.ts'
import { type PlainDate, plainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Days somebody is away, both with them. Why is nobody's business. */
export type Absence = {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
}

/** The absences that touch these days, the first first. */
export async function absencesBetween(
  tx: Tx,
  { from, to, account }: { readonly from: PlainDate; readonly to: PlainDate | null; readonly account?: string },
): Promise<readonly Absence[]> {
  let query = absences(tx).where('b.last_day', '>=', from)
  if (to !== null) query = query.where('b.first_day', '<=', to)
  if (account !== undefined) query = query.where('b.account_id', '=', account)
  return (await query.execute()).map(absenceOf)
}

export async function absenceById(tx: Tx, id: string): Promise<Absence | null> {
  const row = await absences(tx).where('b.id', '=', id).executeTakeFirst()
  return row ? absenceOf(row) : null
}

function absences(tx: Tx) {
  return tx.db
    .selectFrom('outreach.absences as b')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'b.municipality_id').onRef('a.id', '=', 'b.account_id'),
    )
    .select(['b.id', 'b.account_id', 'a.display_name', 'b.first_day', 'b.last_day'])
    .where('b.municipality_id', '=', tx.actor.municipality)
    .orderBy('b.first_day')
    .orderBy('b.id')
}

function absenceOf(row: Awaited<ReturnType<ReturnType<typeof absences>['execute']>>[number]): Absence {
  const { id, account_id: account, display_name: name } = row
  return { id, account, name, firstDay: plainDate(row.first_day), lastDay: plainDate(row.last_day) }
}

/** Only one at a time writes about one person's absences, so that two of them cannot come to overlap. */
export async function waitForAbsencesOf(tx: Tx, account: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`absences ${account}`}, 0))`.execute(tx.db)
}

export async function insertAbsence(tx: Tx, absence: Omit<Absence, 'name'>): Promise<void> {
  await tx.db
    .insertInto('outreach.absences')
    .values({
      ...{ municipality_id: tx.actor.municipality, id: absence.id, account_id: absence.account },
      ...{ first_day: absence.firstDay, last_day: absence.lastDay, entered_by: accountOf(tx.actor) ?? '' },
    })
    .execute()
}

export async function deleteAbsence(tx: Tx, id: string): Promise<void> {
  await tx.db
    .deleteFrom('outreach.absences')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}
