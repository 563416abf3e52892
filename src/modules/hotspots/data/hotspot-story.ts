import { plainDate } from '../../../kernel/dates.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

function of(tx: Tx, hotspot: string) {
  return { municipality: tx.actor.municipality, hotspot }
}

/** The newest analysis, or null. */
export async function analysisOf(tx: Tx, hotspot: string) {
  const { municipality } = of(tx, hotspot)
  const row = await tx.db
    .selectFrom('hotspots.analyses')
    .select(['whom', 'times', 'what', 'why', 'written_at'])
    .where('municipality_id', '=', municipality)
    .where('hotspot_id', '=', hotspot)
    .orderBy('written_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** What is done about it and was, by the day it began. */
export async function measuresOf(tx: Tx, hotspot: string) {
  const rows = await tx.db
    .selectFrom('hotspots.measures as m')
    .leftJoin('hotspots.measure_endings as e', (join) =>
      join.onRef('e.municipality_id', '=', 'm.municipality_id').onRef('e.measure_id', '=', 'm.id'),
    )
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'm.municipality_id').onRef('a.id', '=', 'm.owner_id'),
    )
    .select(['m.id', 'm.kind', 'm.what', 'm.begins_on', 'm.outside_owner', 'a.display_name', 'e.ended_on', 'e.outcome'])
    .where('m.municipality_id', '=', tx.actor.municipality)
    .where('m.hotspot_id', '=', hotspot)
    .orderBy('m.begins_on')
    .orderBy('m.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    what: row.what,
    owner: row.display_name ?? row.outside_owner,
    beginsOn: plainDate(row.begins_on),
    endedOn: row.ended_on ? plainDate(row.ended_on) : null,
    outcome: row.outcome ?? '',
  }))
}

export async function reviewsOf(tx: Tx, hotspot: string) {
  const rows = await tx.db
    .selectFrom('hotspots.reviews')
    .select(['id', 'reviewed_on', 'finding', 'words'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('hotspot_id', '=', hotspot)
    .orderBy('reviewed_at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, reviewedOn: plainDate(row.reviewed_on) }))
}

export async function turnsOf(tx: Tx, hotspot: string) {
  return tx.db
    .selectFrom('hotspots.turns as t')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 't.municipality_id').onRef('a.id', '=', 't.made_by'),
    )
    .select(['t.id', 't.kind', 't.note', 't.made_at', 'a.display_name as by'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('t.hotspot_id', '=', hotspot)
    .orderBy('t.made_at', 'desc')
    .execute()
}

export async function outsideCountsOf(tx: Tx, hotspot: string) {
  const rows = await tx.db
    .selectFrom('hotspots.outside_counts')
    .select(['id', 'kind', 'first_day', 'last_day', 'number'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('hotspot_id', '=', hotspot)
    .orderBy('first_day', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, firstDay: plainDate(row.first_day), lastDay: plainDate(row.last_day) }))
}
