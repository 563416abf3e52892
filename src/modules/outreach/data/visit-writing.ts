import { sql } from 'kysely'
import { accountOf } from '../../../kernel/actor.ts'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { Wording } from '../domain/street-entry.ts'

/** Where an entry came from, kept with it. */
export type EntrySource = {
  readonly account: string
  readonly device: string | null
  readonly phoneAt: Date | null
  readonly skewSeconds: number
}

/** One person's sendings are stored one after another, so that two at once cannot meet half-way. */
export async function waitForOwnTurn(tx: Tx, account: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${account}, 25))`.execute(tx.db)
}

export type LockedVisit = {
  readonly id: string
  readonly account: string
  readonly version: string
  readonly place: string | null
}

/** The visit, held until the end of the transaction; null where there is none. */
export async function lockVisit(tx: Tx, id: string): Promise<LockedVisit | null> {
  const row = await tx.db
    .selectFrom('outreach.visits')
    .select(['id', 'account_id', 'version_id', 'place_id'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ? { id: row.id, account: row.account_id, version: row.version_id, place: row.place_id } : null
}

/** Answers false where the id is taken. */
export async function insertVisit(
  tx: Tx,
  wording: Wording,
  district: string | null,
  source: EntrySource,
): Promise<boolean> {
  const row = await tx.db
    .insertInto('outreach.visits')
    .values({
      municipality_id: tx.actor.municipality,
      id: wording.id,
      account_id: source.account,
      recorded_by: accountOf(tx.actor) ?? '',
      device_id: source.device,
      phone_at: source.phoneAt,
      skew_seconds: source.skewSeconds,
      ...columnsOf(wording, district),
    })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The visit reads as this wording from now on. */
export async function updateVisit(tx: Tx, wording: Wording, district: string | null): Promise<void> {
  await tx.db
    .updateTable('outreach.visits')
    .set(columnsOf(wording, district))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', wording.id)
    .execute()
}

function columnsOf(wording: Wording, district: string | null) {
  const happenedAt = new Date(wording.happenedAt)
  return {
    version_id: wording.version,
    kind: wording.kind,
    occasion: wording.occasion,
    outcome: wording.outcome,
    place_id: wording.place,
    where_words: wording.whereWords,
    latitude: wording.position?.latitude ?? null,
    longitude: wording.position?.longitude ?? null,
    district_id: district,
    hotspot_id: wording.hotspot,
    event_id: wording.event,
    planned_id: wording.planned,
    happened_at: happenedAt,
    happened_on: copenhagenDate(happenedAt),
    minutes: wording.minutes,
    staff_count: wording.staffCount,
    head_band: wording.headBand,
    age_band: wording.ageBand,
    mood: wording.mood,
    themes: [...wording.themes],
    actions: [...wording.actions],
    met: [...wording.met],
    follow_up: wording.followUp,
    note: wording.note,
  }
}
