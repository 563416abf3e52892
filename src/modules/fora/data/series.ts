import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Basis, bases, type Setting, settings } from '../../law/index.ts'
import { type TemplateKey, templateKeys } from '../domain/series-templates.ts'

/** No unit has it: an empty list of units finds nothing and is no error. */
const nowhere = '00000000-0000-0000-0000-000000000000'

export type SeriesRow = {
  readonly id: string
  readonly unitId: string
  readonly template: TemplateKey
  readonly name: string
  readonly mandate: string
  readonly setting: Setting
  /** Whether persons may be talked about at all; the keys of meetings and items carry it on. */
  readonly allowsPersons: boolean
  readonly bases: readonly Basis[]
  readonly publishable: boolean
  readonly cadenceDays: number | null
  readonly madeAt: Date
  readonly endedAt: Date | null
}

export type NewSeries = Omit<SeriesRow, 'madeAt' | 'endedAt'> & {
  readonly submissionKey: string
  readonly madeBy: string
}

/** False when a series was made from the same form already. */
export async function insertSeries(tx: Tx, series: NewSeries): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('fora.series')
    .values({
      municipality_id: tx.actor.municipality,
      id: series.id,
      unit_id: series.unitId,
      template: series.template,
      name: series.name,
      mandate: series.mandate,
      setting: series.setting,
      allows_persons: series.allowsPersons,
      bases: [...series.bases],
      publishable: series.publishable,
      cadence_days: series.cadenceDays,
      submission_key: series.submissionKey,
      made_by: series.madeBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

/** The series made from a form, if the actor may see it. */
export async function findSeriesBySubmission(tx: Tx, key: string): Promise<{ id: string } | undefined> {
  return tx.db
    .selectFrom('fora.series')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('submission_key', '=', key)
    .executeTakeFirst()
}

export async function findSeries(tx: Tx, id: string): Promise<SeriesRow | undefined> {
  const row = await selectSeries(tx).where('s.id', '=', id).executeTakeFirst()
  return row && seriesOf(row)
}

/** The series of the reader's unit, and those the reader sits in today, by name; those laid to rest come last. */
export async function listSeriesRows(tx: Tx, units: readonly string[]): Promise<SeriesRow[]> {
  const rows = await selectSeries(tx)
    .where(({ or, eb }) => or([eb('s.unit_id', 'in', [...units, nowhere]), sql<boolean>`fora.is_member(s.id)`]))
    .orderBy('e.ended_at', (order) => order.desc().nullsFirst())
    .orderBy('s.name')
    .limit(200)
    .execute()
  return rows.map(seriesOf)
}

/** Whether the reader sits in a series today: a guest of one meeting does not. */
export async function isSeated(tx: Tx, seriesId: string): Promise<boolean> {
  const { rows } = await sql<{ seated: boolean }>`select fora.is_member(${seriesId}) as seated`.execute(tx.db)
  return rows[0]?.seated ?? false
}

/** True when the series is the actor's unit's to work with; held until the transaction ends. */
export async function lockSeries(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('fora.series')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export type SeriesChanges = Pick<SeriesRow, 'name' | 'mandate' | 'bases' | 'publishable' | 'cadenceDays'>

export async function updateSeries(tx: Tx, id: string, changes: SeriesChanges): Promise<void> {
  await tx.db
    .updateTable('fora.series')
    .set({
      name: changes.name,
      mandate: changes.mandate,
      bases: [...changes.bases],
      publishable: changes.publishable,
      cadence_days: changes.cadenceDays,
    })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .execute()
}

export async function insertSeriesEnding(tx: Tx, seriesId: string, endedBy: string): Promise<void> {
  await tx.db
    .insertInto('fora.series_endings')
    .values({ municipality_id: tx.actor.municipality, series_id: seriesId, ended_by: endedBy })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function selectSeries(tx: Tx) {
  return tx.db
    .selectFrom('fora.series as s')
    .leftJoin('fora.series_endings as e', (join) =>
      join.onRef('e.municipality_id', '=', 's.municipality_id').onRef('e.series_id', '=', 's.id'),
    )
    .select(['s.id', 's.unit_id', 's.template', 's.name', 's.mandate', 's.setting', 's.allows_persons', 's.bases'])
    .select(['s.publishable', 's.cadence_days', 's.made_at', 'e.ended_at'])
    .where('s.municipality_id', '=', tx.actor.municipality)
}

type Selected = NonNullable<Awaited<ReturnType<ReturnType<typeof selectSeries>['executeTakeFirst']>>>

function seriesOf(row: Selected): SeriesRow {
  return {
    id: row.id,
    unitId: row.unit_id,
    template: templateOf(row.template),
    name: row.name,
    mandate: row.mandate,
    setting: settingOf(row.setting),
    allowsPersons: row.allows_persons,
    bases: basesOf(row.bases),
    publishable: row.publishable,
    cadenceDays: row.cadence_days,
    madeAt: row.made_at,
    endedAt: row.ended_at,
  }
}

function templateOf(text: string): TemplateKey {
  return templateKeys.find((key) => key === text) ?? 'ad-hoc'
}

/** A setting nobody knows any more counts as the one where least is allowed. */
export function settingOf(text: string): Setting {
  return settings.find((setting) => setting === text) ?? 'district-council'
}

export function basesOf(texts: readonly string[]): Basis[] {
  return bases.filter((basis) => texts.includes(basis))
}
