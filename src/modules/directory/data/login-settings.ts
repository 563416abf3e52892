import { sql } from 'kysely'
import { z } from 'zod'
import { roles } from '../../../kernel/actor.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type LoginRoles, noLoginRoles } from '../domain/login-roles.ts'

const key = 'login-roles'

const Stored = z.object({
  claim: z.string(),
  rows: z.array(z.object({ value: z.string(), role: z.enum(roles), organisation: z.uuid() })),
})

/** What the municipality has said its login provider's roles mean, or the defaults. */
export async function readLoginRoles(tx: Tx): Promise<LoginRoles> {
  const row = await tx.db
    .selectFrom('directory.settings')
    .select('value')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('key', '=', key)
    .executeTakeFirst()
  return row ? Stored.parse(row.value) : noLoginRoles
}

export async function writeLoginRoles(tx: Tx, table: LoginRoles): Promise<void> {
  const value = JSON.stringify(table)
  const written_by = tx.actor.kind === 'staff' ? tx.actor.account : null
  await tx.db
    .insertInto('directory.settings')
    .values({ municipality_id: tx.actor.municipality, key, value, written_by, written_at: tx.now })
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'key']).doUpdateSet({ value, written_by, written_at: tx.now }),
    )
    .execute()
}

/** Holds the table for the rest of the transaction, so that two who change it at once do not undo one another. */
export async function holdLoginRoles(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(732647, ${tx.actor.municipality})`.execute(tx.db)
}

export type OrganisationName = { readonly id: string; readonly name: string; readonly kind: string }

/** The organisations a role can be held in: those not closed, by name. */
export async function openOrganisations(tx: Tx): Promise<OrganisationName[]> {
  return tx.db
    .selectFrom('directory.organisations')
    .select(['id', 'name', 'kind'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('closed_at', 'is', null)
    .orderBy(sql`name collate "da-x-icu"`)
    .execute()
}

/** The SSP unit itself: the oldest, where there are several. */
export async function sspUnit(tx: Tx): Promise<string | null> {
  const row = await tx.db
    .selectFrom('directory.organisations')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('kind', '=', 'ssp-unit')
    .where('closed_at', 'is', null)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}
