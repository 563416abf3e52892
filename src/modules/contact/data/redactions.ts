import { sql } from 'kysely'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { openText, sealText } from '../../../platform/crypto/house-keys.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ConcernKind } from '../domain/inquiry-kinds.ts'
import { redactionPlace } from './sealed-places.ts'

export type RedactionRow = {
  readonly message: string
  readonly inquiry: string
  readonly text: string
  readonly redactedBy: string
  readonly redactedAt: Date
}

/** The newest redaction of each message of these inquiries; all an outsider to the unit reads of them. */
export async function readRedactions(tx: Tx, inquiries: readonly string[]): Promise<RedactionRow[]> {
  if (inquiries.length === 0) return []
  const rows = await tx.db
    .selectFrom('contact.redactions as r')
    .leftJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'r.municipality_id').onRef('a.id', '=', 'r.redacted_by'),
    )
    .distinctOn('r.message_id')
    .select(['r.id', 'r.message_id', 'r.inquiry_id', 'r.body_sealed', 'r.redacted_at', 'a.display_name'])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.inquiry_id', 'in', [...inquiries])
    .orderBy('r.message_id')
    .orderBy('r.redacted_at', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
  return rows.map((row) => ({
    message: row.message_id,
    inquiry: row.inquiry_id,
    text: openText(redactionPlace(tx, row.id), row.body_sealed),
    redactedBy: row.display_name ?? '',
    redactedAt: row.redacted_at,
  }))
}

export async function insertRedaction(tx: Tx, message: { id: string; inquiry: string }, text: string): Promise<void> {
  const redactedBy = accountOf(tx.actor)
  if (!redactedBy) throw new Error('A redaction is made by a person')
  const id = newId()
  await tx.db
    .insertInto('contact.redactions')
    .values({
      municipality_id: tx.actor.municipality,
      id,
      inquiry_id: message.inquiry,
      message_id: message.id,
      body_sealed: sealText(redactionPlace(tx, id), text),
      redacted_by: redactedBy,
      redacted_at: tx.now,
    })
    .execute()
}

export type LedInquiry = {
  readonly id: string
  readonly organisationName: string
  readonly concerns: ConcernKind
  readonly receivedAt: Date
}

/** Inquiries sent from the organisations the actor leads and made ready for them by a redaction, newest first. */
export async function findLedInquiries(
  tx: Tx,
  page: { limit: number; offset: number },
): Promise<{ total: number; inquiries: LedInquiry[] }> {
  const rows = await ledInquiries(tx)
    .select(sql<string>`count(*) over ()`.as('total'))
    .orderBy('i.received_at', 'desc')
    .orderBy('i.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return { total: Number(rows[0]?.total ?? 0), inquiries: rows.map(asLedInquiry) }
}

/** One of them; undefined when it is not theirs or not made ready. */
export async function findLedInquiry(tx: Tx, id: string): Promise<LedInquiry | undefined> {
  const row = await ledInquiries(tx).where('i.id', '=', id).executeTakeFirst()
  return row && asLedInquiry(row)
}

function ledInquiries(tx: Tx) {
  return tx.db
    .selectFrom('contact.inquiries as i')
    .innerJoin('directory.organisations as g', (join) =>
      join.onRef('g.municipality_id', '=', 'i.municipality_id').onRef('g.id', '=', 'i.organisation_id'),
    )
    .select(['i.id', 'g.name', 'i.concerns', 'i.received_at'])
    .where('i.municipality_id', '=', tx.actor.municipality)
    .where(sql<boolean>`i.organisation_id = any((select access.led_organisations())::uuid[])`)
    .where((row) =>
      row.exists(
        row
          .selectFrom('contact.redactions as r')
          .select('r.id')
          .whereRef('r.municipality_id', '=', 'i.municipality_id')
          .whereRef('r.inquiry_id', '=', 'i.id'),
      ),
    )
}

type LedRow = { id: string; name: string; concerns: string; received_at: Date }

function asLedInquiry(row: LedRow): LedInquiry {
  return {
    id: row.id,
    organisationName: row.name,
    concerns: row.concerns as ConcernKind,
    receivedAt: row.received_at,
  }
}
