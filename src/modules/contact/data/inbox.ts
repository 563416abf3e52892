import { type ExpressionBuilder, sql } from 'kysely'
import { accountOf } from '../../../kernel/actor.ts'
import type { DB as Database } from '../../../platform/db/tables.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { InquiryStatus } from '../domain/inquiry-status.ts'
import type { DecidedRoute } from '../domain/triage-routes.ts'
import { asInquiry, type InquiryRow, released } from './inquiry-reading.ts'

export const inboxFilters = ['all', 'mine', 'unowned'] as const
export type InboxFilter = (typeof inboxFilters)[number]

export type InboxCard = InquiryRow & {
  /** How many others were joined to it. */
  readonly joined: number
  readonly decided: { readonly routes: readonly DecidedRoute[]; readonly at: Date } | null
}

type Asked = {
  readonly status: InquiryStatus
  readonly filter: InboxFilter
  /** Decisions older than this are history, not inbox. */
  readonly decidedSince: Date
}

/** One column of the inbox: what waits longest first; decided ones newest first. */
export async function readColumn(tx: Tx, asked: Asked, page: { limit: number; offset: number }): Promise<InboxCard[]> {
  if (asked.status === 'decided') return readDecided(tx, asked, page)
  const rows = await columnOf(tx, asked)
    .select((row) => joinedTo(row).as('joined'))
    .orderBy('i.due_at')
    .orderBy('i.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map((row) => ({ ...asInquiry(row), joined: Number(row.joined), decided: null }))
}

async function readDecided(tx: Tx, asked: Asked, page: { limit: number; offset: number }): Promise<InboxCard[]> {
  const rows = await decidedOf(tx, asked)
    .select((row) => joinedTo(row).as('joined'))
    .select(['d.routes', 'd.decided_at'])
    .orderBy('d.decided_at', 'desc')
    .orderBy('i.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map((row) => ({
    ...asInquiry(row),
    joined: Number(row.joined),
    decided: { routes: row.routes as DecidedRoute[], at: row.decided_at },
  }))
}

/** How many inquiries each filter finds in each column that waits for somebody. */
export type WaitingCounts = Readonly<Record<InquiryStatus, Readonly<Record<InboxFilter, number>>>>

export async function countWaiting(tx: Tx): Promise<WaitingCounts> {
  const mine = accountOf(tx.actor)
  const rows = await tx.db
    .selectFrom('contact.inquiries as i')
    .select((row) => [
      'i.status',
      row.fn.countAll<number>().as('all'),
      row.fn.countAll<number>().filterWhere('i.owner_id', '=', mine).as('mine'),
      row.fn.countAll<number>().filterWhere('i.owner_id', 'is', null).as('unowned'),
    ])
    .where('i.municipality_id', '=', tx.actor.municipality)
    .where('i.released_at', '<=', tx.now)
    .where('i.merged_into', 'is', null)
    .where('i.status', '<>', 'decided')
    .groupBy('i.status')
    .execute()
  const counted = (status: InquiryStatus) => {
    const row = rows.find((each) => each.status === status)
    return { all: Number(row?.all ?? 0), mine: Number(row?.mine ?? 0), unowned: Number(row?.unowned ?? 0) }
  }
  return {
    new: counted('new'),
    'with-us': counted('with-us'),
    'with-sender': counted('with-sender'),
    decided: { all: 0, mine: 0, unowned: 0 },
  }
}

/** How many were decided lately. */
export async function countDecided(tx: Tx, asked: Omit<Asked, 'status'>): Promise<number> {
  const row = await decidedOf(tx, { ...asked, status: 'decided' })
    .clearSelect()
    .select((count) => count.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(row.total)
}

function columnOf(tx: Tx, { status, filter }: Asked) {
  const column = released(tx).where('i.merged_into', 'is', null).where('i.status', '=', status)
  if (filter === 'unowned') return column.where('i.owner_id', 'is', null)
  return filter === 'mine' ? column.where('i.owner_id', '=', accountOf(tx.actor)) : column
}

function decidedOf(tx: Tx, asked: Asked) {
  return columnOf(tx, asked).innerJoin(lastDecisions(tx, asked.decidedSince).as('d'), (join) =>
    join.onRef('d.inquiry_id', '=', 'i.id'),
  )
}

/** The newest decision of each inquiry decided lately: a notification and the way beside it were made at one moment. */
function lastDecisions(tx: Tx, since: Date) {
  return tx.db
    .selectFrom('contact.decisions as r')
    .distinctOn('r.inquiry_id')
    .select(['r.inquiry_id', 'r.decided_at'])
    .select(sql<string[]>`array_agg(r.route order by r.ordinal)`.as('routes'))
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.decided_at', '>=', since)
    .where('r.route', 'not in', ['merged', 'separated'])
    .groupBy(['r.inquiry_id', 'r.decided_at'])
    .orderBy('r.inquiry_id')
    .orderBy('r.decided_at', 'desc')
}

function joinedTo(row: ExpressionBuilder<Database & { i: Database['contact.inquiries'] }, 'i'>) {
  return row
    .selectFrom('contact.inquiries as j')
    .select((count) => count.fn.countAll<number>().as('joined'))
    .whereRef('j.municipality_id', '=', 'i.municipality_id')
    .whereRef('j.merged_into', '=', 'i.id')
}
