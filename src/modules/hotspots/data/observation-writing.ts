import type { Position } from '../../../kernel/positions.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ObservationSource } from '../domain/observation.ts'
import type { SeenHeads, SeenTheme } from '../seen.wire.ts'

export type WrittenObservation = {
  readonly place: string | null
  readonly district: string | null
  readonly whereWords: string
  readonly position: Position | null
  readonly seenAt: Date
  readonly heads: SeenHeads
  readonly themes: readonly SeenTheme[]
  readonly note: string
}

type Origin = {
  readonly id: string
  readonly source: ObservationSource
  readonly observer: string | null
  readonly origin: string | null
  readonly submissionKey: string
}

function columns(written: WrittenObservation) {
  return {
    place_id: written.place,
    district_id: written.district,
    where_words: written.whereWords,
    latitude: written.position?.latitude ?? null,
    longitude: written.position?.longitude ?? null,
    seen_at: written.seenAt,
    head_band: written.heads,
    themes: [...written.themes],
    note: written.note,
  }
}

/** False when the submission key is known. Reads nothing back: a visitor may read nothing. */
export async function insertObservation(tx: Tx, written: WrittenObservation, from: Origin): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('hotspots.observations')
    .values({
      municipality_id: tx.actor.municipality,
      id: from.id,
      ...columns(written),
      source: from.source,
      observer_id: from.observer,
      origin_id: from.origin,
      submission_key: from.submissionKey,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function updateObservation(tx: Tx, id: string, written: WrittenObservation): Promise<void> {
  await tx.db
    .updateTable('hotspots.observations')
    .set(columns(written))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

export async function observationOfOrigin(tx: Tx, origin: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('hotspots.observations')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('origin_id', '=', origin)
    .executeTakeFirst()
  return row?.id ?? null
}

type SetAside = { readonly reason: string; readonly by: string; readonly withdrawn?: boolean }

/**
 * False when it was set aside before: the first reason stands. `withdrawn`: its street entry was taken back, and may be
 * put back.
 */
export async function insertSetAside(
  tx: Tx,
  observation: string,
  { reason, by, withdrawn = false }: SetAside,
): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('hotspots.set_aside')
    .values({ municipality_id: tx.actor.municipality, observation_id: observation, reason, withdrawn, set_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

/** An observation whose street entry was put back counts again; one that a person set aside does not. */
export async function countAgain(tx: Tx, observation: string): Promise<void> {
  await setAsideOf(tx, observation).where('withdrawn', '=', true).execute()
}

/** What a person set aside counts again. False where nothing was set aside. */
export async function endSetAside(tx: Tx, observation: string): Promise<boolean> {
  const ended = await setAsideOf(tx, observation).where('withdrawn', '=', false).executeTakeFirst()
  return ended.numDeletedRows > 0n
}

function setAsideOf(tx: Tx, observation: string) {
  return tx.db
    .deleteFrom('hotspots.set_aside')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('observation_id', '=', observation)
}

/** Says which place the words of an observation meant. */
export async function placeObservation(tx: Tx, id: string, place: string, district: string | null): Promise<void> {
  await tx.db
    .updateTable('hotspots.observations')
    .set({ place_id: place, district_id: district })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}
