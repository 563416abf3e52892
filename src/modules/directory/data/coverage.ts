import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** A place somebody covers: an organisation, or a whole town. */
export type CoveredPlace =
  | { readonly kind: 'organisation'; readonly id: string; readonly name: string }
  | { readonly kind: 'town'; readonly name: string }

export type Coverage = {
  readonly id: string
  readonly account: string
  readonly place: CoveredPlace
  readonly since: PlainDate
  /** The first day it no longer holds, or null while it does. */
  readonly until: PlainDate | null
}

/** Who covers what, newest first: of one account or all, with what has ended or without. */
export async function coverageRows(
  tx: Tx,
  wanted: { readonly account?: string; readonly ended: boolean },
): Promise<readonly Coverage[]> {
  let query = tx.db
    .selectFrom('directory.coverage as c')
    .leftJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'c.municipality_id').onRef('o.id', '=', 'c.organisation_id'),
    )
    .select(['c.id', 'c.account_id', 'c.organisation_id', 'c.town', 'c.since', 'c.until', 'o.name'])
    .where('c.municipality_id', '=', tx.actor.municipality)
    .orderBy('c.since', 'desc')
    .orderBy('c.id', 'desc')
  if (wanted.account !== undefined) query = query.where('c.account_id', '=', wanted.account)
  if (!wanted.ended) {
    query = query
      .where('c.since', '<=', tx.today)
      .where(({ eb, or }) => or([eb('c.until', 'is', null), eb('c.until', '>', tx.today)]))
  }
  return (await query.execute()).flatMap(coverageOf)
}

export async function addCoverage(
  tx: Tx,
  coverage: { account: string; organisation: string | null; town: string | null },
): Promise<string> {
  const id = newId()
  await tx.db
    .insertInto('directory.coverage')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      account_id: coverage.account,
      organisation_id: coverage.organisation,
      town: coverage.town,
      since: tx.today,
    })
    .execute()
  return id
}

/** Ends a coverage from today. False when it is not that account's, or has ended. */
export async function endCoverage(tx: Tx, account: string, id: string): Promise<boolean> {
  const ended = await tx.db
    .updateTable('directory.coverage')
    .set({ until: tx.today })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('account_id', '=', account)
    .where('id', '=', id)
    .where(({ eb, or }) => or([eb('until', 'is', null), eb('until', '>', tx.today)]))
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

type Row = {
  id: string
  account_id: string
  organisation_id: string | null
  town: string | null
  since: string
  until: string | null
  name: string | null
}

function coverageOf(row: Row): readonly Coverage[] {
  const place: CoveredPlace =
    row.organisation_id === null
      ? { kind: 'town', name: row.town ?? '' }
      : { kind: 'organisation', id: row.organisation_id, name: row.name ?? '' }
  if (!isPlainDate(row.since)) return []
  const until = isPlainDate(row.until) ? row.until : null
  return [{ id: row.id, account: row.account_id, place, since: row.since, until }]
}
