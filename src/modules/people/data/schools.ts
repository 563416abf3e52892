import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

export type School = { readonly id: string; readonly name: string }

const schoolKinds = ['school', 'fgu', 'youth-education']

/** Where a young person may go to school: the open ones, by name. */
export async function listSchools(tx: Tx): Promise<School[]> {
  return tx.db
    .selectFrom('directory.organisations')
    .select(['id', 'name'])
    .where('municipality_id', '=', tx.actor.municipality)
    .where('kind', 'in', schoolKinds)
    .where('closed_at', 'is', null)
    .orderBy(sql`name collate "da-x-icu"`)
    .execute()
}

/** True for a school of the municipality, also one that has closed since. */
export async function isSchool(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('directory.organisations')
    .select('id')
    .where('municipality_id', '=', tx.actor.municipality)
    .where('kind', 'in', schoolKinds)
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
