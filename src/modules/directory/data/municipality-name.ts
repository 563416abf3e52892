import type { Tx } from '../../../platform/db/transaction.ts'

/** What the actor's municipality calls itself. */
export async function municipalityName(tx: Tx): Promise<string> {
  const { name } = await tx.db
    .selectFrom('directory.municipalities')
    .select('name')
    .where('municipality_id', '=', tx.actor.municipality)
    .executeTakeFirstOrThrow()
  return name
}
