import { sql } from 'kysely'
import { z } from 'zod'
import { done } from '../../kernel/outcome.ts'
import { action } from '../access/action.ts'
import type { Tx } from '../db/transaction.ts'
import { chainHash, type SealedEntry } from './hash-chain.ts'

export type Verification =
  | { readonly intact: true; readonly seals: number; readonly entries: number; readonly unsealed: number }
  | {
      readonly intact: false
      readonly brokenFrom: number
      readonly brokenTo: number
      readonly why: 'changed' | 'missing' | 'chain'
    }

/** Goes through the whole chain and finds the first batch in which an entry was changed, removed, added or reordered. */
export const verifyEntries = action({
  name: 'audit.verify-entries',
  allow: 'audit:read',
  input: z.strictObject({}),
  async run(tx) {
    const verification = await verify(tx)
    tx.remark({ intact: verification.intact })
    return done(verification)
  },
})

async function verify(tx: Tx): Promise<Verification> {
  const seals = await tx.db
    .selectFrom('audit.seals')
    .selectAll()
    .where('municipality_id', '=', tx.actor.municipality)
    .orderBy('first_sequence')
    .execute()
  let previous: Uint8Array = Buffer.alloc(32)
  let count = 0
  for (const seal of seals) {
    const range = { brokenFrom: seal.first_sequence, brokenTo: seal.last_sequence }
    if (!seal.previous_hash.equals(previous)) return { intact: false, ...range, why: 'chain' }
    const after = seals[seals.indexOf(seal) - 1]?.last_sequence ?? 0
    const entries = await entriesUpTo(tx, after, seal.last_sequence)
    if (entries.length !== seal.entry_count) return { intact: false, ...range, why: 'missing' }
    if (!seal.hash.equals(chainHash(previous, entries))) return { intact: false, ...range, why: 'changed' }
    previous = seal.hash
    count += entries.length
  }
  return {
    intact: true,
    seals: seals.length,
    entries: count,
    unsealed: await countAfter(tx, seals.at(-1)?.last_sequence ?? 0),
  }
}

async function entriesUpTo(tx: Tx, after: number, last: number): Promise<SealedEntry[]> {
  return tx.db
    .selectFrom('audit.entries')
    .select(['sequence', 'id', 'at', 'actor_kind', 'account_id', 'action', 'outcome', 'purpose', 'request'])
    .select(['reasons', 'subjects', sql<string>`details::text`.as('details')])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('sequence', '>', after)
    .where('sequence', '<=', last)
    .orderBy('sequence')
    .execute()
}

async function countAfter(tx: Tx, last: number): Promise<number> {
  const { count } = await tx.db
    .selectFrom('audit.entries')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('sequence', '>', last)
    .executeTakeFirstOrThrow()
  return count
}
