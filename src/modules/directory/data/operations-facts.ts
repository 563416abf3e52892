import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

export type DatabaseFacts = { readonly version: string; readonly bytes: number }

/** That the database answers is the first of its facts. */
export async function databaseFacts(tx: Tx): Promise<DatabaseFacts> {
  const { rows } = await sql<{ version: string; bytes: number }>`
    select current_setting('server_version') as version, pg_database_size(current_database()) as bytes`.execute(tx.db)
  return { version: rows[0]?.version ?? '', bytes: Number(rows[0]?.bytes ?? 0) }
}

export type SealFacts = { readonly at: Date; readonly entries: number }

/** When the audit trail was last sealed, or null while nothing has been. */
export async function lastSealFacts(tx: Tx): Promise<SealFacts | null> {
  const row = await tx.db
    .selectFrom('audit.seals')
    .select(['sealed_at', 'last_sequence'])
    .where('municipality_id', '=', tx.actor.municipality)
    .orderBy('first_sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { at: row.sealed_at, entries: row.last_sequence } : null
}
