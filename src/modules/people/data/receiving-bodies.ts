import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

export type Body = { readonly id: string; readonly name: string; readonly kind: string }

/** Which of these bodies are there and open. */
export async function openOrganisations(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await bodies(tx)
    .where('id', 'in', [...ids])
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Every open body but these, by kind and name: those somebody may say yes to telling. */
export function bodiesToTell(tx: Tx, but: readonly string[]): Promise<Body[]> {
  return bodies(tx)
    .$if(but.length > 0, (query) => query.where('id', 'not in', [...but]))
    .orderBy(sql`name collate "da-x-icu"`)
    .execute()
}

function bodies(tx: Tx) {
  return tx.db
    .selectFrom('directory.organisations')
    .select(['id', 'name', 'kind'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('closed_at', 'is', null)
}
