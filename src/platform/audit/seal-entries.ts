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
 * before it, so that a changed, removed or reordered entry breaks the chain. Entries younger than `settleSeconds` wait, and
 * so do all that were written since the oldest transaction under way began: it may yet add one with a lower number.
 */
export const sealEntries = action({
  name: 'audit.seal-entries',
  allow: 'system',
  input: z.strictObject({ settleSeconds: z.int().min(0).default(10) }),
  async run(tx, { settleSeconds }) {
    const before = await settledBefore(tx, settleSeconds)
    await sql`select pg_advisory_xact_lock(732646, ${tx.actor.municipality})`.execute(tx.db)
    let sealed = 0
    for (;;) {
      const last = await lastSeal(tx)
      const entries = await entriesAfter(tx, last?.last_sequence ?? 0, before)
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

/** Every process of the house works as the same role, so the database shows each of its transactions to the others. */
async function settledBefore(tx: Tx, settleSeconds: number): Promise<Date> {
  const { rows } = await sql<{ moment: Date }>`
    select least(clock_timestamp() - make_interval(secs => ${settleSeconds}), min(a.xact_start)) as moment
      from pg_stat_activity a
     where a.datname = current_database() and a.usename = current_user and a.pid <> pg_backend_pid()`.execute(tx.db)
  return rows[0]?.moment ?? new Date(0)
}

async function entriesAfter(tx: Tx, sequence: number, before: Date): Promise<SealedEntry[]> {
  return tx.db
    .selectFrom('audit.entries')
    .select(['sequence', 'id', 'at', 'actor_kind', 'account_id', 'action', 'outcome', 'purpose', 'request'])
    .select(['reasons', 'subjects', sql<string>`details::text`.as('details')])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('sequence', '>', sequence)
    .where('at', '<', before)
    .orderBy('sequence')
    .limit(batch)
    .execute()
}
