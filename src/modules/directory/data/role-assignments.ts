import { sql } from 'kysely'
import type { Role } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'

export type RoleSource = 'hand' | 'login' | 'demonstration'

export type HeldRole = {
  readonly id: string
  readonly account: string
  readonly role: Role
  readonly organisation: string
  readonly organisationName: string
  readonly source: RoleSource
  readonly givenAt: Date
}

/** Gives a role in an organisation. False when it is held already, and then it is left as it is. */
export async function insertRoleAssignment(
  tx: Tx,
  assignment: { account: string; role: Role; organisation: string; source: RoleSource },
): Promise<boolean> {
  const added = await tx.db
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
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The roles these accounts hold now, the oldest first. */
export async function heldRoles(tx: Tx, accounts: readonly string[]): Promise<HeldRole[]> {
  if (accounts.length === 0) return []
  const rows = await tx.db
    .selectFrom('access.role_assignments as r')
    .innerJoin('directory.organisations as o', (join) =>
      join.onRef('o.municipality_id', '=', 'r.municipality_id').onRef('o.id', '=', 'r.organisation_id'),
    )
    .select(['r.id', 'r.account_id as account', 'r.role', 'r.organisation_id as organisation', 'r.source'])
    .select(['o.name as organisationName', 'r.given_at as givenAt'])
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.account_id', 'in', [...accounts])
    .where('r.ended_at', 'is', null)
    .orderBy('r.given_at')
    .orderBy('r.id')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role, source: row.source as RoleSource }))
}

/** True when the role was held until now. */
export async function endRoleAssignment(tx: Tx, id: string): Promise<boolean> {
  const ended = await tx.db
    .updateTable('access.role_assignments')
    .set({ ended_at: tx.now, ended_by: tx.actor.kind === 'staff' ? tx.actor.account : null })
    .where('municipality_id', '=', tx.actor.municipality)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/**
 * How many accounts that can sign in hold the role, this one not counted. Whoever asks is alone with the answer until the
 * transaction ends, so that two who close each other's accounts at once do not leave nobody.
 */
export async function countOthersWithRole(tx: Tx, role: Role, account: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(732648, ${tx.actor.municipality})`.execute(tx.db)
  const { others } = await tx.db
    .selectFrom('access.role_assignments as r')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 'r.municipality_id').onRef('a.id', '=', 'r.account_id'),
    )
    .select((each) => each.fn.count<number>('a.id').distinct().as('others'))
    .where('r.municipality_id', '=', tx.actor.municipality)
    .where('r.role', '=', role)
    .where('r.ended_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .where('a.id', '!=', account)
    .executeTakeFirstOrThrow()
  return others
}
