import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import {
  countDecided,
  countWaiting,
  type InboxCard,
  type InboxFilter,
  inboxFilters,
  readColumn,
} from '../data/inbox.ts'
import { type InquiryStatus, inquiryStatuses } from '../domain/inquiry-status.ts'

export type { InboxCard, InboxFilter } from '../data/inbox.ts'

/** How many cards of a column the board shows, how many rows a page of a list, and how long a decision stays in it. */
export const inboxSizes = { board: 20, page: 25, decidedDays: 14 } as const

export type InboxColumn = {
  readonly state: InquiryStatus
  readonly total: number
  readonly cards: readonly InboxCard[]
}

export type Inbox = {
  readonly columns: readonly InboxColumn[]
  /** How many wait, by filter. */
  readonly counts: Readonly<Record<InboxFilter, number>>
}

/**
 * The inbox of the unit by whose turn it is: the longest waiting first, decided ones for two weeks. Who, when and what
 * kind; nothing of what was said.
 */
export const openInbox = action({
  name: 'contact.open-inbox',
  allow: 'inquiry:read',
  input: z.strictObject({ filter: z.enum(inboxFilters).default('all') }),
  async run(tx, { filter }) {
    const waiting = await countWaiting(tx)
    const columns: InboxColumn[] = []
    for (const state of inquiryStatuses) {
      const asked = { status: state, filter, decidedSince: decidedSince(tx) }
      const total = state === 'decided' ? await countDecided(tx, asked) : waiting[state][filter]
      const cards = total === 0 ? [] : await readColumn(tx, asked, { limit: inboxSizes.board, offset: 0 })
      columns.push({ state, total, cards })
    }
    tx.about(...columns.flatMap(({ cards }) => cards.map(({ id }) => id)))
    tx.remark({ filter, shown: columns.reduce((sum, { cards }) => sum + cards.length, 0) })
    const counts = { all: sumOf(waiting, 'all'), mine: sumOf(waiting, 'mine'), unowned: sumOf(waiting, 'unowned') }
    return done<Inbox>({ columns, counts })
  },
})

export type InboxPage = {
  readonly inquiries: readonly InboxCard[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** One column of the inbox, a page at a time. */
export const listInbox = action({
  name: 'contact.list-inbox',
  allow: 'inquiry:read',
  input: z.strictObject({
    state: z.enum(inquiryStatuses).default('new'),
    filter: z.enum(inboxFilters).default('all'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  async run(tx, { state, filter, page }) {
    const asked = { status: state, filter, decidedSince: decidedSince(tx) }
    const total = state === 'decided' ? await countDecided(tx, asked) : (await countWaiting(tx))[state][filter]
    const offset = (page - 1) * inboxSizes.page
    const inquiries = offset >= total ? [] : await readColumn(tx, asked, { limit: inboxSizes.page, offset })
    tx.about(...inquiries.map(({ id }) => id))
    tx.remark({ state, filter, page, shown: inquiries.length })
    return done<InboxPage>({ inquiries, total, page, pages: Math.max(1, Math.ceil(total / inboxSizes.page)) })
  },
})

function decidedSince(tx: Tx): Date {
  return new Date(tx.now.getTime() - inboxSizes.decidedDays * 86_400_000)
}

function sumOf(waiting: Awaited<ReturnType<typeof countWaiting>>, filter: InboxFilter): number {
  return inquiryStatuses.reduce((sum, status) => sum + waiting[status][filter], 0)
}
