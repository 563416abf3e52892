import { sql } from 'kysely'
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import { done } from '../../kernel/outcome.ts'
import { action } from '../access/action.ts'
import type { Tx } from '../db/transaction.ts'
import { chainHash, type SealedEntry } from './hash-chain.ts'

const batch = 5000

/**
 * Seals the entries written since the last seal, in batches: each seal holds a hash over its entries and the hash
 * before it, so that a changed, removed or reordered entry breaks the chain. Entries younger than ten seconds wait,
 * because a transaction still under way may yet add one with a lower number.
 */
export const sealEntries = action({
  name: 'audit.seal-entries',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    await sql`select pg_advisory_xact_lock(732646, ${tx.actor.municipality})`.execute(tx.db)
    let sealed = 0
    for (;;) {
      const last = await lastSeal(tx)
      const entries = await entriesAfter(tx, last?.last_sequence ?? 0, batch)
      const first = entries[0]
      const final = entries.at(-1)
      if (!first || !final) break
      const previous = last?.hash ?? Buffer.alloc(32)
      await tx.db
        .insertInto('audit.seals')
        .values({
          municipality_id: tx.actor.municipality,
          id: newId(),
          first_sequence: first.sequence,
          last_sequence: final.sequence,
          entry_count: entries.length,
          previous_hash: previous,
          hash: chainHash(previous, entries),
        })
        .execute()
      sealed += entries.length
    }
    tx.remark({ sealed })
    return done(sealed)
  },
})

async function lastSeal(tx: Tx) {
  return tx.db
    .selectFrom('audit.seals')
    .select(['last_sequence', 'hash'])
    .where('municipality_id', '=', tx.actor.municipality)
    .orderBy('first_sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function entriesAfter(tx: Tx, sequence: number, most: number): Promise<SealedEntry[]> {
  return tx.db
    .selectFrom('audit.entries')
    .select(['sequence', 'id', 'at', 'actor_kind', 'account_id', 'action', 'outcome', 'purpose', 'request'])
    .select(['reasons', 'subjects', sql<string>`details::text`.as('details')])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('sequence', '>', sequence)
    .where('at', '<', sql<Date>`now() - interval '10 seconds'`)
    .orderBy('sequence')
    .limit(most)
    .execute()
}
