import type { Role } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Gives a role in an organisation; one already held is left as it is. */
export async function insertRoleAssignment(
  tx: Tx,
  assignment: { account: string; role: Role; organisation: string; source: 'hand' | 'login' | 'demonstration' },
): Promise<void> {
  await tx.db
    .insertInto('access.role_assignments')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      account_id: assignment.account,
      role: assignment.role,
      organisation_id: assignment.organisation,
      given_by: tx.actor.kind === 'staff' ? tx.actor.account : null,
      source: assignment.source,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
