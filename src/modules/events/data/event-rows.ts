import type { PlainDate } from '../../../kernel/dates.ts'
import { plainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type EventStatus, type EventTemplate, eventStatuses, eventTemplates } from '../domain/event-lists.ts'

export type EventRow = {
  readonly id: string
  readonly template: EventTemplate
  readonly name: string
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly aim: string
  readonly status: EventStatus
  readonly copiedFrom: string | null
}

/** The newest first. Without a year, all of them. */
export async function eventRows(tx: Tx, year: number | null): Promise<readonly EventRow[]> {
  let asked = chosen(tx).orderBy('first_day', 'desc').orderBy('id')
  if (year) asked = asked.where('first_day', '>=', `${year}-01-01`).where('first_day', '<=', `${year}-12-31`)
  return (await asked.execute()).map(asEvent)
}

export async function eventRow(tx: Tx, id: string): Promise<EventRow | null> {
  const row = await chosen(tx).where('id', '=', id).executeTakeFirst()
  return row ? asEvent(row) : null
}

/** Held for the rest of the transaction, so that two changes at once come one after the other. */
export async function heldEvent(tx: Tx, id: string): Promise<EventRow | null> {
  const row = await chosen(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ? asEvent(row) : null
}

function chosen(tx: Tx) {
  return tx.db
    .selectFrom('events.events')
    .select(['id', 'template', 'name', 'first_day', 'last_day', 'aim', 'status', 'copied_from'])
    .where('municipality_id', '=', tx.actor.municipality)
}

type Found = Awaited<ReturnType<ReturnType<typeof chosen>['executeTakeFirstOrThrow']>>

function asEvent(row: Found): EventRow {
  return {
    id: row.id,
    template: eventTemplates.find((template) => template === row.template) ?? 'other',
    name: row.name,
    firstDay: plainDate(row.first_day),
    lastDay: plainDate(row.last_day),
    aim: row.aim,
    status: eventStatuses.find((status) => status === row.status) ?? 'planned',
    copiedFrom: row.copied_from,
  }
}
