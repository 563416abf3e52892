import { newId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ClosingOutcome, Tier } from '../domain/case-kinds.ts'

export type Turn =
  | { readonly kind: 'closed'; readonly outcome: ClosingOutcome }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'tier-changed'; readonly tier: Tier }

/** A closing, reopening or change of tier, with who, when and why. */
export async function insertTurn(tx: Tx, caseId: string, turn: Turn, reason: string, madeBy: string): Promise<void> {
  await tx.db
    .insertInto('cases.turns')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      case_id: caseId,
      kind: turn.kind,
      outcome: turn.kind === 'closed' ? turn.outcome : null,
      tier: turn.kind === 'tier-changed' ? turn.tier : null,
      reason,
      made_by: madeBy,
      made_at: tx.now,
    })
    .execute()
}

export type LastTurn = {
  readonly outcome: ClosingOutcome | null
  readonly reason: string
  readonly byName: string
  readonly at: Date
}

/** The newest closing or reopening. */
export async function lastTurn(tx: Tx, caseId: string): Promise<LastTurn | undefined> {
  const row = await tx.db
    .selectFrom('cases.turns as t')
    .innerJoin('access.accounts as a', (join) =>
      join.onRef('a.municipality_id', '=', 't.municipality_id').onRef('a.id', '=', 't.made_by'),
    )
    .select(['t.outcome', 't.reason', 't.made_at', 'a.display_name'])
    .where('t.municipality_id', '=', tx.actor.municipality)
    .where('t.case_id', '=', caseId)
    .where('t.kind', 'in', ['closed', 'reopened'])
    .orderBy('t.made_at', 'desc')
    .orderBy('t.id', 'desc')
    .executeTakeFirst()
  return (
    row && {
      outcome: row.outcome as ClosingOutcome | null,
      reason: row.reason,
      byName: row.display_name,
      at: row.made_at,
    }
  )
}

export async function insertOwnership(tx: Tx, caseId: string, owner: string, givenBy: string): Promise<void> {
  await tx.db
    .insertInto('cases.ownerships')
    .values({
      municipality_id: tx.actor.municipality,
      id: newId(),
      case_id: caseId,
      owner_id: owner,
      given_by: givenBy,
      given_at: tx.now,
    })
    .execute()
}
