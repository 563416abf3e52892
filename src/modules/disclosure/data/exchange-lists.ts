import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ExchangeRow, exchangeOf, selectExchanges } from './exchanges.ts'

/** What waits for the actor, what they received, what they decided on, what they asked for. */
export const exchangeLists = ['waiting', 'received', 'given', 'asked'] as const
export type ExchangeListName = (typeof exchangeLists)[number]

type Page = { readonly offset: number; readonly limit: number }

/** One page of a list of an account, the newest first. */
export async function listExchangeRows(
  tx: Tx,
  list: ExchangeListName,
  account: string,
  page: Page,
): Promise<ExchangeRow[]> {
  const rows = await narrowed(tx, list, account)
    .orderBy('e.asked_at', 'desc')
    .orderBy('e.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map((row) => exchangeOf(row, tx.now))
}

export async function countExchangeRows(tx: Tx, list: ExchangeListName, account: string): Promise<number> {
  const row = await narrowed(tx, list, account)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** How many things wait for an account, by the view the overview reads too. */
export async function countWaiting(tx: Tx, account: string): Promise<number> {
  const row = await waitingIds(tx, account)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** The decided exchanges about one person, or out of a case about them, the newest first: rows of the ledger. */
export async function listLedgerRows(tx: Tx, person: string, page: Page): Promise<ExchangeRow[]> {
  const rows = await aboutPerson(tx, person)
    .orderBy('d.decided_at', 'desc')
    .orderBy('e.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map((row) => exchangeOf(row, tx.now))
}

export async function countLedgerRows(tx: Tx, person: string): Promise<number> {
  const row = await aboutPerson(tx, person)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

function aboutPerson(tx: Tx, person: string) {
  return selectExchanges(tx)
    .where('d.choice', '=', 'share')
    .where(
      sql<boolean>`(d.person_id = ${person} or (d.person_id is null and d.case_id in (select disclosure.cases_of(${person}))))`,
    )
}

function narrowed(tx: Tx, list: ExchangeListName, account: string) {
  const all = selectExchanges(tx)
  if (list === 'waiting') return all.where('e.id', 'in', waitingIds(tx, account).$castTo<{ id: string }>())
  if (list === 'received') return all.where('e.receiver_id', '=', account).where('a.choice', '=', 'accepted')
  if (list === 'given') return all.where('e.holder_id', '=', account).where('d.choice', 'is not', null)
  return all.where('e.receiver_id', '=', account).where('e.direction', '=', 'request')
}

function waitingIds(tx: Tx, account: string) {
  return tx.db
    .selectFrom('disclosure.waiting_items as w')
    .select('w.id')
    .where('w.municipality_id', '=', tx.actor.municipality)
    .where('w.account_id', '=', account)
}
