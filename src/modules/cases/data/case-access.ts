import { sql } from 'kysely'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type Relation = 'owner' | 'participant'

/** A case, and the person it is about, whom those in the case must be able to see. */
export type CaseObjects = { readonly id: string; readonly personId: string | null }

/** What this transaction has just made must be within its own reach too. */
export async function include(tx: Tx, object: string): Promise<void> {
  await sql`select access.include(${object}::uuid)`.execute(tx.db)
}

/** Lets an account into a case: one grant for the case, one for the person it is about. */
export async function letIn(tx: Tx, account: string, relation: Relation, caseFile: CaseObjects): Promise<void> {
  const objects = objectsOf(caseFile)
  await tx.db
    .insertInto('access.grants')
    .values(
      objects.map(({ kind, id }) => ({
        municipality_id: tx.actor.municipality,
        id: newId(),
        account_id: account,
        object_kind: kind,
        object_id: id,
        relation,
        given_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
      })),
    )
    .execute()
}

/**
 * Ends what `letIn` gave, from the next transaction on. Somebody who takes part in two cases about one person has two
 * grants for that person, and keeps one of them.
 */
export async function letOut(
  tx: Tx,
  account: string,
  relation: Relation,
  caseFile: CaseObjects,
  reason: string,
): Promise<void> {
  for (const { id } of objectsOf(caseFile)) {
    const grant = await tx.db
      .selectFrom('access.grants as g')
      .leftJoin('access.grant_endings as e', (join) =>
        join.onRef('e.municipality_id', '=', 'g.municipality_id').onRef('e.grant_id', '=', 'g.id'),
      )
      .select('g.id')
      .where('g.municipality_id', '=', tx.actor.municipality)
      .where('g.account_id', '=', account)
      .where('g.object_id', '=', id)
      .where('g.relation', '=', relation)
      .where('e.grant_id', 'is', null)
      .orderBy('g.id')
      .executeTakeFirst()
    if (grant) await endGrant(tx, grant.id, reason)
  }
}

async function endGrant(tx: Tx, grant: string, reason: string): Promise<void> {
  await tx.db
    .insertInto('access.grant_endings')
    .values({
      municipality_id: tx.actor.municipality,
      grant_id: grant,
      ended_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
      reason,
    })
    .execute()
}

function objectsOf({ id, personId }: CaseObjects): { kind: 'case' | 'person'; id: string }[] {
  return [{ kind: 'case', id }, ...(personId === null ? [] : [{ kind: 'person' as const, id: personId }])]
}
