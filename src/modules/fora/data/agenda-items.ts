import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ItemKind, type ItemPart, itemKinds, itemParts } from '../domain/agenda-kinds.ts'

export type AgendaItemRow = {
  readonly id: string
  readonly meetingId: string
  readonly unitId: string
  readonly allowsPersons: boolean
  readonly position: number
  readonly part: ItemPart
  readonly kind: ItemKind
  /** Neutral; of a closed item never a name. */
  readonly title: string
  readonly caseId: string | null
  readonly inquiryId: string | null
  readonly personId: string | null
  /** The hotspot an item about a place is about, if it is one. */
  readonly hotspotId: string | null
}

export type NewAgendaItem = Omit<AgendaItemRow, 'hotspotId'> & {
  readonly hotspotId?: string | null
  readonly submissionKey: string
  readonly addedBy: string
}

/** False when an item was made from the same form already. */
export async function insertAgendaItem(tx: Tx, item: NewAgendaItem): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.agenda_items')
    .values({
      municipality_id: tx.actor.municipality,
      id: item.id,
      meeting_id: item.meetingId,
      unit_id: item.unitId,
      allows_persons: item.allowsPersons,
      position: item.position,
      part: item.part,
      kind: item.kind,
      title: item.title,
      case_id: item.caseId,
      inquiry_id: item.inquiryId,
      person_id: item.personId,
      hotspot_id: item.hotspotId ?? null,
      submission_key: item.submissionKey,
      added_by: item.addedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The item made from a form, if the actor may see it. */
export async function findItemBySubmission(tx: Tx, key: string): Promise<{ id: string } | undefined> {
  return tx.db
    .selectFrom('fora.agenda_items')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', key)
    .executeTakeFirst()
}

/** The agenda as the reader may see it: the open part first, each part in its order. */
export async function listAgendaItems(tx: Tx, meetingId: string): Promise<AgendaItemRow[]> {
  const rows = await selectItems(tx)
    .where('meeting_id', '=', meetingId)
    .orderBy('part', 'desc')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(itemOf)
}

export async function findAgendaItem(tx: Tx, meetingId: string, id: string): Promise<AgendaItemRow | undefined> {
  const row = await selectItems(tx).where('meeting_id', '=', meetingId).where('id', '=', id).executeTakeFirst()
  return row && itemOf(row)
}

/** The place after the last item the reader sees. */
export async function nextPosition(tx: Tx, meetingId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('fora.agenda_items')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

export async function updateItem(tx: Tx, id: string, changes: { position?: number; title?: string }): Promise<void> {
  await tx.db
    .updateTable('fora.agenda_items')
    .set(changes)
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

/** Takes an item off the agenda. The caller has made sure that nothing rests on it. */
export async function deleteItem(tx: Tx, id: string): Promise<void> {
  await tx.db
    .deleteFrom('fora.agenda_items')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

/** True when the item was on the table, got a basis, minutes or something to be done. */
export async function isItemInUse(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from fora.item_turns t where t.municipality_id = ${tx.actor.municipality} and t.item_id = ${id})
        or exists (select from fora.item_bases b where b.municipality_id = ${tx.actor.municipality} and b.item_id = ${id})
        or exists (select from fora.minutes n where n.municipality_id = ${tx.actor.municipality} and n.item_id = ${id})
        or exists (select from fora.action_points p where p.municipality_id = ${tx.actor.municipality} and p.item_id = ${id})
        as used`.execute(tx.db)
  return rows[0]?.used ?? true
}

/** How many closed items a meeting has, also for those who may read none of them. */
export async function countClosedItems(tx: Tx, meetingId: string): Promise<number> {
  const { rows } = await sql<{ count: number | string }>`select fora.closed_items(${meetingId}) as count`.execute(tx.db)
  return Number(rows[0]?.count ?? 0)
}

function selectItems(tx: Tx) {
  return tx.db
    .selectFrom('fora.agenda_items')
    .select(['id', 'meeting_id', 'unit_id', 'allows_persons', 'position', 'part', 'kind', 'title'])
    .select(['case_id', 'inquiry_id', 'person_id', 'hotspot_id'])
    .where('municipality_id', '=', tx.actor.municipality)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectItems>['executeTakeFirst']>>>

function itemOf(row: Selected): AgendaItemRow {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    unitId: row.unit_id,
    allowsPersons: row.allows_persons,
    position: row.position,
    part: itemParts.find((part) => part === row.part) ?? 'closed',
    kind: itemKinds.find((kind) => kind === row.kind) ?? 'free',
    title: row.title,
    caseId: row.case_id,
    inquiryId: row.inquiry_id,
    personId: row.person_id,
    hotspotId: row.hotspot_id,
  }
}
