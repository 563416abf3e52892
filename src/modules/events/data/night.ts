import type { Tx } from '../../../platform/db/transaction.ts'
import {
  type IncidentAction,
  type IncidentBand,
  type IncidentKind,
  incidentActions,
  incidentBands,
  incidentKinds,
} from '../domain/event-lists.ts'
import { writtenBy } from './written-by.ts'

export type IncidentRow = {
  readonly id: string
  readonly postId: string | null
  readonly happenedAt: Date
  readonly kind: IncidentKind
  readonly headBand: IncidentBand
  readonly actions: readonly IncidentAction[]
  readonly note: string
}

export type HeadCount = {
  readonly id: string
  readonly postId: string | null
  readonly countedAt: Date
  readonly number: number
}

/** The newest first. */
export async function incidentRows(tx: Tx, eventId: string): Promise<readonly IncidentRow[]> {
  const rows = await tx.db
    .selectFrom('events.incidents')
    .select(['id', 'post_id', 'happened_at', 'kind', 'head_band', 'actions', 'note'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .orderBy('happened_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    postId: row.post_id,
    happenedAt: row.happened_at,
    kind: incidentKinds.find((kind) => kind === row.kind) ?? 'other',
    headBand: incidentBands.find((band) => band === row.head_band) ?? 'unknown',
    actions: incidentActions.filter((known) => row.actions.includes(known)),
    note: row.note,
  }))
}

/** The newest first. */
export async function headCounts(tx: Tx, eventId: string): Promise<readonly HeadCount[]> {
  const rows = await tx.db
    .selectFrom('events.head_counts')
    .select(['id', 'post_id', 'counted_at', 'number'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('event_id', '=', eventId)
    .orderBy('counted_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ id: row.id, postId: row.post_id, countedAt: row.counted_at, number: row.number }))
}

type NewIncident = Omit<IncidentRow, 'id'> & { readonly eventId: string }

/** The same key twice is one; `id` is the submission key. */
export async function insertIncident(tx: Tx, key: string, incident: NewIncident): Promise<void> {
  await tx.db
    .insertInto('events.incidents')
    .values({
      municipality_id: tx.actor.municipality,
      id: key,
      event_id: incident.eventId,
      post_id: incident.postId,
      happened_at: incident.happenedAt,
      kind: incident.kind,
      head_band: incident.headBand,
      actions: [...incident.actions],
      note: incident.note,
      submission_key: key,
      recorded_by: writtenBy(tx),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertHeadCount(
  tx: Tx,
  key: string,
  eventId: string,
  count: Omit<HeadCount, 'id'>,
): Promise<void> {
  await tx.db
    .insertInto('events.head_counts')
    .values({
      municipality_id: tx.actor.municipality,
      id: key,
      event_id: eventId,
      post_id: count.postId,
      counted_at: count.countedAt,
      number: count.number,
      submission_key: key,
      recorded_by: writtenBy(tx),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
