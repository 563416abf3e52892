import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

export type Entry = {
  readonly id: string
  readonly at: Date
  readonly actorKind: string
  readonly actorName: string | null
  readonly action: string
  readonly outcome: string
  readonly purpose: string | null
  readonly reasons: readonly string[]
  readonly subjects: readonly string[]
  readonly details: Readonly<Record<string, unknown>>
  readonly request: string
}

export type EntryFilter = {
  readonly account: string | null
  readonly action: string | null
  readonly refusedOnly: boolean
  /** What the system does by itself and visitors merely read, about nobody. */
  readonly withRoutine: boolean
  readonly from: Date | null
  readonly before: Date | null
}

/** Entries that match, newest first, one page of them. Who may read them is the row policy's business. */
export async function findEntries(
  tx: Tx,
  filter: EntryFilter,
  page: { offset: number; limit: number },
): Promise<Entry[]> {
  const rows = await matching(tx, filter)
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'e.municipality_id').onRef('a.id', '=', 'e.account_id'),
    )
    .select(['e.id', 'e.at', 'e.actor_kind', 'a.display_name', 'e.action', 'e.outcome', 'e.purpose'])
    .select(['e.reasons', 'e.subjects', 'e.details', 'e.request'])
    .orderBy('e.at', 'desc')
    .orderBy('e.sequence', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map((row) => ({
    ...row,
    actorKind: row.actor_kind,
    actorName: row.display_name,
    details: asRecord(row.details),
  }))
}

export async function countEntries(tx: Tx, filter: EntryFilter): Promise<number> {
  const row = await matching(tx, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Entries about one inquiry, case or person, newest first, through the function that can use the index. */
export async function entriesAbout(tx: Tx, subject: string, page: { offset: number; limit: number }): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select e.id, e.at, e.actor_kind as "actorKind", a.display_name as "actorName", e.action, e.outcome, e.purpose,
           e.reasons, e.subjects, e.details, e.request
      from audit.entries_about(${subject}) e
      left join access.accounts a on a.municipality_id = e.municipality_id and a.id = e.account_id
     order by e.at desc, e.sequence desc offset ${page.offset} limit ${page.limit}`.execute(tx.db)
  return rows
}

export async function countAbout(tx: Tx, subject: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from audit.entries_about(${subject})`.execute(
    tx.db,
  )
  return rows[0]?.count ?? 0
}

/** Everybody who has an account, by name, to choose from. */
export async function findActors(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.db
    .selectFrom('access.accounts')
    .select(['id', 'display_name as name'])
    .where('municipality_id', '=', tx.actor.municipality)
    .orderBy(sql`display_name collate "da-x-icu"`)
    .execute()
}

function matching(tx: Tx, filter: EntryFilter) {
  let query = tx.db.selectFrom('audit.entries as e').where('e.municipality_id', '=', tx.actor.municipality)
  if (filter.account) query = query.where('e.account_id', '=', filter.account)
  if (filter.action) query = query.where('e.action', '=', filter.action)
  if (!filter.withRoutine)
    query = query.where(
      sql<boolean>`not (e.actor_kind in ('system', 'visitor') and e.subjects = '{}') and e.action not in ('contact.count-waiting', 'disclosure.count-waiting')`,
    )
  if (filter.refusedOnly) query = query.where('e.outcome', '<>', 'done')
  if (filter.from) query = query.where('e.at', '>=', filter.from)
  if (filter.before) query = query.where('e.at', '<', filter.before)
  return query
}

function asRecord(details: unknown): Record<string, unknown> {
  return typeof details === 'object' && details !== null ? { ...details } : {}
}
