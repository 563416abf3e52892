import { sql } from 'kysely'
import { indexesOf, indexOf } from '../../../platform/crypto/house-keys.ts'
import type { ReceiptCode } from '../../../platform/crypto/receipt-codes.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Stage, stageOf } from '../domain/stages.ts'

export type PublicPlace = {
  readonly id: string
  readonly name: string
  readonly town: string
  readonly district: string | null
}

/** Open places by name: where a station lies is no secret. */
export async function publicPlaces(tx: Tx): Promise<readonly PublicPlace[]> {
  const rows = await tx.db
    .selectFrom('places.places')
    .select(['id', 'name', 'town', 'district_id'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where(({ eb, or }) => or([eb('closed_on', 'is', null), eb('closed_on', '>', tx.today)]))
    .orderBy(sql`name collate "da-x-icu"`)
    .execute()
  return rows.map(({ id, name, town, district_id }) => ({ id, name, town, district: district_id }))
}

export async function insertReceipt(tx: Tx, observation: string, code: ReceiptCode): Promise<void> {
  const municipality = tx.actor.municipality
  const hash = indexOf({ municipality, purpose: 'receipt' }, code)
  if (!hash) throw new Error('A receipt code must have digits')
  await tx.db
    .insertInto('hotspots.receipts')
    .values({ municipality_id: municipality, observation_id: observation, code_hash: hash })
    .execute()
}

export type ReportState = {
  readonly reportedAt: Date
  readonly seenByUs: boolean
  readonly stage: Stage | null
  readonly words: string | null
}

type Row = { reported_at: Date; seen_by_us: boolean; stage: string | null; words: string | null }

/** How far the report behind a code is, or null. Every key of the ring is asked, found or not. */
export async function reportOf(tx: Tx, code: ReceiptCode): Promise<ReportState | null> {
  let found: Row | null = null
  for (const hash of indexesOf({ municipality: tx.actor.municipality, purpose: 'receipt' }, code)) {
    const { rows } = await sql<Row>`select * from hotspots.report_of(${hash}::bytea)`.execute(tx.db)
    found = rows[0] ?? found
  }
  if (!found) return null
  const { reported_at, seen_by_us, stage, words } = found
  return { reportedAt: reported_at, seenByUs: seen_by_us, stage: stage === null ? null : stageOf(stage), words }
}
